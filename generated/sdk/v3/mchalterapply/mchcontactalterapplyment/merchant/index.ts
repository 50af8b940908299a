export * as _merchant_code_ from './_merchant_code_/index.js'
