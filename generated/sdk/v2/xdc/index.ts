export * as apiv2getsignkey from './apiv2getsignkey/index.js'
export * as apiv2sandbox from './apiv2sandbox/index.js'
