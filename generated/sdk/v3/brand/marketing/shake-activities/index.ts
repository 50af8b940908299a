export * as activities from './activities.js'
