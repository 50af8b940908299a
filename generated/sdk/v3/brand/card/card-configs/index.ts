export * from '../card-configs.js'
export * as cancelApplyment from './cancel-applyment.js'
export * as previewUrl from './preview-url.js'
export * as publish from './publish.js'
