export * as upload from './upload.js'
export * as video_upload from './video_upload.js'
