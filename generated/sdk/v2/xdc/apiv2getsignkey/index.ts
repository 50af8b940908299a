export * as sign from './sign/index.js'
