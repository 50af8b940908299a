export * as get_wxpayface_authinfo from './get_wxpayface_authinfo.js'
