export * as _employee_id_ from './_employee_id_/index.js'
