export * from '../authentications.js'
export * as _authenticate_number_ from './_authenticate_number_.js'
export * as preOrder from './pre-order.js'
export * as preOrderWithAuth from './pre-order-with-auth.js'
