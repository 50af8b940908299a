export * as bind from './bind.js'
export * as unbind from './unbind.js'
