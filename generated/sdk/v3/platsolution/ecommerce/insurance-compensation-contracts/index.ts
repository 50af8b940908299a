export * from '../insurance-compensation-contracts.js'
export * as subMchid from './sub-mchid/index.js'
