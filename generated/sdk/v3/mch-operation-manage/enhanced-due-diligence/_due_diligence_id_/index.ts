export * from '../_due_diligence_id_.js'
export * as submit from './submit.js'
export * as upload from './upload.js'
