export * from '../_device_sn_.js'
export * as bind from './bind.js'
export * as prebind from './prebind.js'
export * as unbind from './unbind.js'
