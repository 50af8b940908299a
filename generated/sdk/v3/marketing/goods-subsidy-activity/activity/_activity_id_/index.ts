export * as apply from './apply.js'
