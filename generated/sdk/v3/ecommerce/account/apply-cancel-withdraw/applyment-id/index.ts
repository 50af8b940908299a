export * as _applyment_id_ from './_applyment_id_.js'
