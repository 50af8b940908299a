export * from '../entity-matches.js'
export * as _batch_id_ from './_batch_id_.js'
