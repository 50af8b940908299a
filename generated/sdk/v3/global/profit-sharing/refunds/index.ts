export * as billDownloadUrl from './bill-download-url.js'
export * as refundableBalance from './refundable-balance.js'
