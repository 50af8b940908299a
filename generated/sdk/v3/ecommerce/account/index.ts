export * as applyCancelWithdraw from './apply-cancel-withdraw/index.js'
export * as cancelApplications from './cancel-applications/index.js'
