export * as updateTaxi from './update-taxi.js'
