export * as _block_record_id_ from './_block_record_id_.js'
export * as subMchid from './sub-mchid/index.js'
