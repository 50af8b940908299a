export * as retailIndustry from './retail-industry/index.js'
export * as transactions from './transactions/index.js'
