export * as _service_id_ from './_service_id_/index.js'
