export * as _contract_id_ from './_contract_id_/index.js'
