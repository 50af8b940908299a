export * as charge from './charge/index.js'
