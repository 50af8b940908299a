export * as wbChannel from './wb-channel/index.js'
