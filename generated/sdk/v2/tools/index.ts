export * as authcodetoopenid from './authcodetoopenid.js'
export * as shorturl from './shorturl.js'
