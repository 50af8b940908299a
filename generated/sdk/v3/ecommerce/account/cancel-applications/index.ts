export * from '../cancel-applications.js'
export * as media from './media.js'
export * as outApplyNo from './out-apply-no/index.js'
