export * as permissions from './permissions/index.js'
export * as serviceorder from './serviceorder/index.js'
export * as servicepayondeliveryorder from './servicepayondeliveryorder.js'
