export * as fundflowbill from './fundflowbill.js'
