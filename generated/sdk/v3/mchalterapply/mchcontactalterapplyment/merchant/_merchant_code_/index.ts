export * as outRequestNo from './out-request-no/index.js'
