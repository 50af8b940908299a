export * as activities from './activities/index.js'
export * as uniqueThresholdActivity from './unique-threshold-activity.js'
