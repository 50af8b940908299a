export * as authorizationState from './authorization-state.js'
export * as authorizationUrl from './authorization-url.js'
