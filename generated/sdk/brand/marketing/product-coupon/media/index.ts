export * as uploadImage from './upload-image.js'
