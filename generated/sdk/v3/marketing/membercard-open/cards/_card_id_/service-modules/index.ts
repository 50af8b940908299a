export * from '../service-modules.js'
export * as _service_module_id_ from './_service_module_id_.js'
