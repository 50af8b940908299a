export * as _bill_type_ from './_bill_type_.js'
