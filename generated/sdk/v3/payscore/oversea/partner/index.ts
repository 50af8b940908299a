export * as serviceorder from './serviceorder/index.js'
