export * as batchquerycomment from './batchquerycomment.js'
