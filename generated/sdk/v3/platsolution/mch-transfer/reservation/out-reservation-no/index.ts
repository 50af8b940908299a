export * as _out_reservation_no_ from './_out_reservation_no_/index.js'
