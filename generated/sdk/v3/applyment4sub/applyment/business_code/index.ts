export * as _business_code_ from './_business_code_.js'
