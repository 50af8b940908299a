export * as checkOpened from './check-opened.js'
