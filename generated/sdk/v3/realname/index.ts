export * as verify from './verify.js'
