export * from '../rename.js'
export * as _application_id_ from './_application_id_.js'
