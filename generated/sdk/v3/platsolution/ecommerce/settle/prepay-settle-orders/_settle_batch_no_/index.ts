export * from '../_settle_batch_no_.js'
export * as applyAbnormalSettle from './apply-abnormal-settle.js'
