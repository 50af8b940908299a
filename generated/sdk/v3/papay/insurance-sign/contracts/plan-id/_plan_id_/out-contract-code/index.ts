export * as _out_contract_code_ from './_out_contract_code_/index.js'
