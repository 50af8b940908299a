export * as subMchid from './sub-mchid/index.js'
