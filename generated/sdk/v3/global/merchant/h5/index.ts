export * as permission from './permission/index.js'
