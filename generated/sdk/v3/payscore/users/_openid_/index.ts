export * as permissions from './permissions/index.js'
