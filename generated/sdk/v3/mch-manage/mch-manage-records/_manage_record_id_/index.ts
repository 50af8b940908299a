export * from '../_manage_record_id_.js'
export * as mchManageSubmissions from './mch-manage-submissions.js'
