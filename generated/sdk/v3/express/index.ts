export * as users from './users/index.js'
