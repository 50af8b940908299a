export * from '../return-orders.js'
export * as outReturnNo from './out-return-no/index.js'
