export * as brandstores from './brandstores/index.js'
