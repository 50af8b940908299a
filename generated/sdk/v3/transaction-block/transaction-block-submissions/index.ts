export * as _block_submission_id_ from './_block_submission_id_.js'
export * as subMchid from './sub-mchid/index.js'
