export * as tokens from './tokens.js'
