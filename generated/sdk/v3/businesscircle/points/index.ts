export * as notify from './notify.js'
