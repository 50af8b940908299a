export * as withdrawlApply from './withdrawl-apply/index.js'
