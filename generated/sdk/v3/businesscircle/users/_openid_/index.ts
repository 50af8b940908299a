export * as points from './points/index.js'
