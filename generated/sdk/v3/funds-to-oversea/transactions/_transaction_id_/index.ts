export * as available_abroad_amounts from './available_abroad_amounts.js'
