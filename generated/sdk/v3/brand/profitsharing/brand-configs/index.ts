export * as _brand_mchid_ from './_brand_mchid_.js'
