export * as payscorePlans from './payscore-plans/index.js'
