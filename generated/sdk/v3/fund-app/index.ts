export * as brandRedpacket from './brand-redpacket/index.js'
export * as mchTransfer from './mch-transfer/index.js'
