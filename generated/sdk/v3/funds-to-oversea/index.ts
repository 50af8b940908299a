export * as billDownloadUrl from './bill-download-url.js'
export * as orders from './orders/index.js'
export * as return from './return/index.js'
export * as transactions from './transactions/index.js'
