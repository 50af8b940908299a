export * as rename from './rename/index.js'
