export * as _application_no_ from './_application_no_.js'
