export * as domestic from './domestic/index.js'
