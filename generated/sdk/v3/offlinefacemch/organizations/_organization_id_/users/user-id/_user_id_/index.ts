export * as terminateContract from './terminate-contract.js'
