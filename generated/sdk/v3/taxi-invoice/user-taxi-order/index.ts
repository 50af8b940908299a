export * as findByToken from './find-by-token.js'
