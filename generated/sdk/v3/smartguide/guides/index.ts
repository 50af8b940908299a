export * from '../guides.js'
export * as _guide_id_ from './_guide_id_/index.js'
