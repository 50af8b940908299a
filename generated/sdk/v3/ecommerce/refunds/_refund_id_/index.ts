export * as applyAbnormalRefund from './apply-abnormal-refund.js'
export * as returnAdvance from './return-advance.js'
