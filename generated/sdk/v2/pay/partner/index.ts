export * as paporderquery from './paporderquery.js'
export * as pappayapply from './pappayapply.js'
