export * from '../applyments.js'
export * as applymentId from './applyment-id/index.js'
export * as businessCode from './business-code/index.js'
export * as cancelApplyment from './cancel-applyment.js'
