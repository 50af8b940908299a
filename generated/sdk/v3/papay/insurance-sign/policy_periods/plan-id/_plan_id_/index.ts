export * as outContractCode from './out-contract-code/index.js'
