export * as reminders from './reminders/index.js'
