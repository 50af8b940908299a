export * from '../card-links.js'
export * as businessCode from './business-code/index.js'
export * as cancelApplyment from './cancel-applyment.js'
export * as unbindCardLink from './unbind-card-link.js'
