export * as account from './account/index.js'
export * as bankChannelAccount from './bank-channel-account/index.js'
export * as controlOrders from './control-orders/index.js'
export * as specialReduction from './special-reduction/index.js'
