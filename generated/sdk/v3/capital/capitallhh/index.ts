export * as areas from './areas/index.js'
export * as banks from './banks/index.js'
