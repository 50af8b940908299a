export * as partner from './partner/index.js'
