export * from '../cards.js'
export * as uploadFile from './upload-file.js'
