export * as contractId from './contract-id/index.js'
export * as outContractCode from './out-contract-code/index.js'
