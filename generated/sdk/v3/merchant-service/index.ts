export * as complaintNotifications from './complaint-notifications.js'
export * as complaintsV2 from './complaints-v2/index.js'
export * as images from './images/index.js'
