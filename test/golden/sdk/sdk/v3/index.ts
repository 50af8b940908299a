export * as marketing from './marketing/index.js'
export * as odd from './odd/index.js'
