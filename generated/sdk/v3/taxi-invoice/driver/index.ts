export * as updateDriver from './update-driver.js'
