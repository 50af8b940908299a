export * from '../_receipt_id_.js'
export * as transferInstructions from './transfer-instructions/index.js'
