export * as _reservation_id_ from './_reservation_id_.js'
