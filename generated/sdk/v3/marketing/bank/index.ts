export * as packages from './packages/index.js'
