export * as cards from './cards.js'
