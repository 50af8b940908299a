export * as fundflowbill from './fundflowbill.js'
export * as tradebill from './tradebill.js'
