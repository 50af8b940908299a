export * as insuranceOrders from './insurance-orders/index.js'
export * as userQualifications from './user-qualifications/index.js'
