export * as _combine_transaction_id_ from './_combine_transaction_id_.js'
