export * from '../mchsubjectalterapplyment.js'
export * as _apply_id_ from './_apply_id_/index.js'
export * as merchant from './merchant/index.js'
