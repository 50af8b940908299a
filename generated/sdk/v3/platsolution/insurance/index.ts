export * as mchTransfer from './mch-transfer/index.js'
