export * as activities from './activities.js'
export * as activity from './activity/index.js'
export * as qualification from './qualification/index.js'
export * as retailStoreAct from './retail-store-act/index.js'
