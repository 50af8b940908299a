export * as renew from './renew.js'
