export * as _out_user_id_ from './_out_user_id_.js'
