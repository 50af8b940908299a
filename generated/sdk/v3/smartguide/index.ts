export * as guides from './guides/index.js'
