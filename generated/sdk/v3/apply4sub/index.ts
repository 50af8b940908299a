export * as sub_merchants from './sub_merchants/index.js'
