export * as file from './file.js'
