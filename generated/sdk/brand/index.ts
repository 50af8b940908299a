export * as marketing from './marketing/index.js'
