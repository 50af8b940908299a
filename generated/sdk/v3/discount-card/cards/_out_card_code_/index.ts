export * from '../_out_card_code_.js'
export * as addUserRecords from './add-user-records.js'
