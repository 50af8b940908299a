export * as _device_id_ from './_device_id_/index.js'
