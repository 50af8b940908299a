export * as _sub_mchid_ from './_sub_mchid_.js'
