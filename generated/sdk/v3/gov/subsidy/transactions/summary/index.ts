export * as queryDay from './query-day.js'
