export * as _detail_id_ from './_detail_id_.js'
