export * as reverse from './reverse.js'
