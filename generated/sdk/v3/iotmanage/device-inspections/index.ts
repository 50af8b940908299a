export * as _device_sn_ from './_device_sn_.js'
