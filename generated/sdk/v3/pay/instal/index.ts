export * as exposure from './exposure.js'
export * as partner from './partner/index.js'
