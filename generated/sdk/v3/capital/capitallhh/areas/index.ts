export * as provinces from './provinces/index.js'
