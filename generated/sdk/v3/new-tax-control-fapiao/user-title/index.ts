export * from '../user-title.js'
export * as titleUrl from './title-url.js'
