export * as commit from './commit.js'
export * as prepare from './prepare.js'
