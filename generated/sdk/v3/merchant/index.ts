export * as fund from './fund/index.js'
export * as media from './media/index.js'
