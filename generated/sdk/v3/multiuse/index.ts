export * as stocks from './stocks/index.js'
export * as users from './users/index.js'
