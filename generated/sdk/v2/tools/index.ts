export * as authcodetoopenid from './authcodetoopenid.js'
