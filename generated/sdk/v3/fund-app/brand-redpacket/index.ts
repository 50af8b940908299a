export * as brandMerchantBatches from './brand-merchant-batches/index.js'
export * as brandMerchantOutBatches from './brand-merchant-out-batches/index.js'
