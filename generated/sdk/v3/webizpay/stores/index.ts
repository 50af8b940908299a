export * as entityMatches from './entity-matches/index.js'
