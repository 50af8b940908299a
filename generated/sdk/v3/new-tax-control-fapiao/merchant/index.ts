export * as _sub_mchid_ from './_sub_mchid_/index.js'
export * as baseInformation from './base-information.js'
export * as developmentConfig from './development-config.js'
export * as taxCodes from './tax-codes.js'
