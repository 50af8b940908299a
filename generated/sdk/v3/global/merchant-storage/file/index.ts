export * as upload from './upload.js'
