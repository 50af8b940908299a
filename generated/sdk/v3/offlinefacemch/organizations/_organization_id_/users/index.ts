export * as outUserId from './out-user-id/index.js'
export * as userId from './user-id/index.js'
