export * as media from './media/index.js'
