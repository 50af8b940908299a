export * as _withdraw_id_ from './_withdraw_id_.js'
