export * as detailId from './detail-id/index.js'
