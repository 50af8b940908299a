export * as h5 from './h5/index.js'
