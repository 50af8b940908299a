export * as _plan_id_ from './_plan_id_/index.js'
