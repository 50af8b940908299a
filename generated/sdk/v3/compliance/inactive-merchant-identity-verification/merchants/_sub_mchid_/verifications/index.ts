export * as _verification_id_ from './_verification_id_.js'
