export * from '../complaints.js'
export * as _complaint_id_ from './_complaint_id_/index.js'
