export * from '../recharge-employees.js'
export * as subMchid from './sub-mchid/index.js'
