export * as parkings from './parkings.js'
export * as points from './points/index.js'
export * as userAuthorizations from './user-authorizations/index.js'
export * as users from './users/index.js'
