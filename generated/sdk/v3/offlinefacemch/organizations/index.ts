export * from '../organizations.js'
export * as _organization_id_ from './_organization_id_/index.js'
