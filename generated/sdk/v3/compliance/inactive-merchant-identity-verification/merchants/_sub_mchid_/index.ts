export * as verifications from './verifications/index.js'
