export * as _company_mchid_ from './_company_mchid_.js'
