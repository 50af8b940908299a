export * as _out_request_no_ from './_out_request_no_.js'
export * as info from './info/index.js'
export * as punish from './punish.js'
export * as recover from './recover.js'
