export * as ecommerce from './ecommerce/index.js'
export * as insurance from './insurance/index.js'
export * as mchTransfer from './mch-transfer/index.js'
