export * as appids from './appids/index.js'
