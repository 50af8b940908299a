export * as micro from './micro/index.js'
