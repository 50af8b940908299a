export * as _detail_no_ from './_detail_no_.js'
