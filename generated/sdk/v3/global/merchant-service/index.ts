export * as complaintNotifications from './complaint-notifications.js'
export * as complaints from './complaints/index.js'
export * as images from './images/index.js'
