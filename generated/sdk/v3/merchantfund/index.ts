export * as merchant from './merchant/index.js'
export * as partner from './partner/index.js'
