export * as _bill_id_ from './_bill_id_.js'
