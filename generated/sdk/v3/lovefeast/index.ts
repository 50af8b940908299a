export * as brands from './brands/index.js'
export * as users from './users/index.js'
