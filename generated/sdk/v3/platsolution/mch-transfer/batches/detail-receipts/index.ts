export * as outBatchNo from './out-batch-no/index.js'
