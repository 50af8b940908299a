export * as balance from './balance.js'
export * as mch_archives from './mch_archives.js'
export * as mch_media from './mch_media.js'
