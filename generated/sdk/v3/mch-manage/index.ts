export * as mchManageRecords from './mch-manage-records/index.js'
export * as submissionFiles from './submission-files/index.js'
