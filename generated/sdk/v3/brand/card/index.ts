export * as cardConfigs from './card-configs/index.js'
export * as cardLinks from './card-links/index.js'
