export * as cup from './cup/index.js'
