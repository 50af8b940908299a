export * as _sub_mchid_ from './_sub_mchid_.js'
export * as applications from './applications/index.js'
export * as domain from './domain/index.js'
