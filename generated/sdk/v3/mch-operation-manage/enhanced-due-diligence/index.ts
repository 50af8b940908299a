export * as _due_diligence_id_ from './_due_diligence_id_/index.js'
