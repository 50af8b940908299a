export * as amounts from './amounts.js'
