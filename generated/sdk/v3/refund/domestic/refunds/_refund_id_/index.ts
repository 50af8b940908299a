export * as applyAbnormalRefund from './apply-abnormal-refund.js'
