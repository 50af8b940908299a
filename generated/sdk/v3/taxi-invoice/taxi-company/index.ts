export * as createTaxiCompany from './create-taxi-company.js'
