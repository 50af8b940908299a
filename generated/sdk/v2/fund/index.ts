export * as queryautowithdrawbydate from './queryautowithdrawbydate.js'
export * as reautowithdrawbydate from './reautowithdrawbydate.js'
