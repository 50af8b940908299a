export * as activities from './activities/index.js'
