export * as busifavor from './busifavor/index.js'
export * as favor from './favor/index.js'
