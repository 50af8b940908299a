export { brandConfigFromEnvironment, configFromEnvironment } from './config-from-environment.js'
export { environmentFile, environmentOf } from './environment-of.js'
export type { Environment } from './variable-reader.js'
