export * as failNotify from './fail-notify.js'
export * as notify from './notify.js'
