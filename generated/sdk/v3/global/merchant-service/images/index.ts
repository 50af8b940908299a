export * as _media_id_ from './_media_id_.js'
export * as upload from './upload.js'
