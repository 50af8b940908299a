export * as capitallhh from './capitallhh/index.js'
