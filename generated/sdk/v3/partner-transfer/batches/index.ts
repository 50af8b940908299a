export * from '../batches.js'
export * as batchId from './batch-id/index.js'
export * as outBatchNo from './out-batch-no/index.js'
