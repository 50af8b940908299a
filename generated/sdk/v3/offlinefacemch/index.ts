export * as organizations from './organizations/index.js'
export * as tokens from './tokens.js'
