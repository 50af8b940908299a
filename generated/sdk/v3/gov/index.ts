export * as subsidy from './subsidy/index.js'
