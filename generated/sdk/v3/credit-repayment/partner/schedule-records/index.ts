export * as _out_record_id_ from './_out_record_id_.js'
export * as batchCreate from './batch-create.js'
