export * as imageUpload from './image-upload.js'
