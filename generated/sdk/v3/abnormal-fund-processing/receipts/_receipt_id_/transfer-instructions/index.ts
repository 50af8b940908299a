export * from '../transfer-instructions.js'
export * as _out_instruction_no_ from './_out_instruction_no_.js'
