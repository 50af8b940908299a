export * as refunds from './refunds/index.js'
