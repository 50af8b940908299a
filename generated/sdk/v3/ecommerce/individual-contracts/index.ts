export * as _openid_ from './_openid_.js'
export * as outContractCode from './out-contract-code/index.js'
export * as preEntrustSign from './pre-entrust-sign/index.js'
export * as preEntrustSignWithRealNameIdentity from './pre-entrust-sign-with-real-name-identity/index.js'
