export * as file from './file/index.js'
