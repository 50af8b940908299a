export * from '../provinces.js'
export * as _province_code_ from './_province_code_/index.js'
