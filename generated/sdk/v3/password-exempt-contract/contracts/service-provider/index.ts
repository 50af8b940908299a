export * as preEntrustSign from './pre-entrust-sign/index.js'
