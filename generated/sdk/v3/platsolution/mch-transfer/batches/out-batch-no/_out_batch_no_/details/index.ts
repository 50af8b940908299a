export * as outDetailNo from './out-detail-no/index.js'
