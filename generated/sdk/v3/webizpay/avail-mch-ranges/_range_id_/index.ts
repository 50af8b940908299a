export * as merchantIdentifiers from './merchant-identifiers/index.js'
