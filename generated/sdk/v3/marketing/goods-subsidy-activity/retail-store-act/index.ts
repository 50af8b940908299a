export * as _activity_id_ from './_activity_id_/index.js'
export * as _brand_id_ from './_brand_id_/index.js'
