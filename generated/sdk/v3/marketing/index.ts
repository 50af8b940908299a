export * as busifavor from './busifavor/index.js'
