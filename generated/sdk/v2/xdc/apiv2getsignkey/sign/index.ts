export * as getsignkey from './getsignkey.js'
