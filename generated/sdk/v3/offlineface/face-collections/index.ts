export * from '../face-collections.js'
export * as _collection_id_ from './_collection_id_.js'
