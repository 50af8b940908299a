export * as _brand_id_ from './_brand_id_.js'
