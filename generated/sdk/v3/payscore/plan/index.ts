export * as partner from './partner/index.js'
export * as payscorePlans from './payscore-plans/index.js'
