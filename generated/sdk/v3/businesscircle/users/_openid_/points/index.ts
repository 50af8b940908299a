export * as commit_status from './commit_status.js'
