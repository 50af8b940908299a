export * as paywwsptrans2pocket from './paywwsptrans2pocket.js'
export * as querywwsptrans2pocket from './querywwsptrans2pocket.js'
export * as transfers from './transfers.js'
