export * as exposure from './exposure.js'
