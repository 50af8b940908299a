export * from '../image-generation-tasks.js'
export * as _task_id_ from './_task_id_.js'
