export * as permissions from './permissions/index.js'
export * as serviceorder from './serviceorder/index.js'
