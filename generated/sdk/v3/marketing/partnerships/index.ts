export * from '../partnerships.js'
export * as build from './build.js'
export * as terminate from './terminate.js'
