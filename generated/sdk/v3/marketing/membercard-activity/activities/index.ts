export * from '../activities.js'
export * as _activity_id_ from './_activity_id_/index.js'
