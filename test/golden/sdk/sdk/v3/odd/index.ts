export * as _1_0Final from './1.0-final.js'
export * as _stock_id_ from './_stock_id_/index.js'
export * as things from './things/index.js'
export * as uploadFile from './upload-file.js'
