export type { Actor, Machine, StateRule, Words } from './behaviour/machine.js'
export type { FaultRule } from './faults/fault-rules.js'
export type { FaultOptions, LocalFault } from './faults/local-fault.js'
export type { DeliverySettings } from './notices/delivery.js'
export type { NoticeAttempt, NoticeProblem, NoticeRecord, NoticeState } from './notices/notice-record.js'
export type { OwnNotice } from './notices/own-notice.js'
export type {
  LocalConfig,
  LocalMerchant,
  LocalObject,
  LocalOpening,
  LocalService,
  LocalServiceOptions,
} from './service/local-service.js'
export { LocalServiceError, type LocalServiceErrorCode } from './service/local-service-error.js'
export type { CheckRecord, RequestRecord } from './service/request-record.js'
export { startLocalService } from './start-local-service.js'
export type { StoredObject } from './state/stored-object.js'
export type {
  TriedAnswer,
  TriedCall,
  TriedProblem,
  TriedRequest,
  TryResult,
} from './try/try-result.js'
