export * as acquiringBank from './acquiring-bank/index.js'
export * as instal from './instal/index.js'
export * as partner from './partner/index.js'
export * as transactions from './transactions/index.js'
