export * as insurance from './insurance.js'
export * as tokenValidations from './token-validations.js'
