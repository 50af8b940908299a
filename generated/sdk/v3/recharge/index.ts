export * as bankTransferRecharges from './bank-transfer-recharges/index.js'
