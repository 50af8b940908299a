export * as outQuotaCards from './out-quota-cards/index.js'
export * as quotaCards from './quota-cards/index.js'
export * as revoke from './revoke.js'
