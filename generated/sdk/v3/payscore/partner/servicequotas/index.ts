export * as serviceId from './service-id/index.js'
