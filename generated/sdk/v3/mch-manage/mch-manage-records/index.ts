export * as _manage_record_id_ from './_manage_record_id_/index.js'
export * as subMchid from './sub-mchid/index.js'
