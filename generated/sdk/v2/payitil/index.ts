export * as report from './report.js'
