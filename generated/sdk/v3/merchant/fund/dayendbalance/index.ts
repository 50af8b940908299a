export * as _account_type_ from './_account_type_.js'
