export * as inactiveMerchantIdentityVerification from './inactive-merchant-identity-verification/index.js'
