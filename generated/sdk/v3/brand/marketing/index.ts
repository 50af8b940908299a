export * as shakeActivities from './shake-activities/index.js'
