import type { Machine } from '../templates/runtime/local/behaviour/machine.js'
import type { ObjectDetail, Overview } from '../templates/runtime/local/control/overview.js'
import type { NoticeRecord } from '../templates/runtime/local/notices/notice-record.js'
import type { LocalOpening } from '../templates/runtime/local/service/local-service.js'
import type { RequestRecord } from '../templates/runtime/local/service/request-record.js'
import type { ConfigState } from './config-state.js'
import type { DeliveryState, FaultState } from './fault-state.js'
import type { Place } from './place.js'
import type { Language } from './words.js'

/** Everything that the page shows. */
export interface PageState {
  readonly language: Language
  readonly place: Place
  readonly overview: Overview | undefined
  readonly machines: readonly Machine[]
  readonly openings: readonly LocalOpening[]
  /** What the place is about, once it is loaded. */
  readonly detail: Detail | undefined
  /** The service's clock minus the browser's, in milliseconds. */
  readonly ahead: number
  readonly filter: string
  /** The last words to the user: what a click did, or why it failed. */
  readonly message: Message | undefined
  readonly asksReset: boolean
  readonly isReachable: boolean
  readonly config: ConfigState
  readonly fault: FaultState
  readonly delivery: DeliveryState
}

export interface Message {
  readonly kind: 'done' | 'problem'
  readonly text: string
}

/** The object, request or notice that is open; `missing` if the service has forgotten it. */
export type Detail =
  | { readonly kind: 'object'; readonly object: ObjectDetail }
  | { readonly kind: 'request'; readonly request: RequestRecord }
  | { readonly kind: 'notice'; readonly notice: NoticeRecord }
  | { readonly kind: 'missing' }
