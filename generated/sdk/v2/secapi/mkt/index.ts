export * as addrecommendconf from './addrecommendconf.js'
