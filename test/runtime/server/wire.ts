import type { ServerResponse } from 'node:http'
import type { ReceivedRequest } from '../../../templates/runtime/local/wire/received-request.js'

export {
  headerOf,
  pathOf,
  type ReceivedRequest,
} from '../../../templates/runtime/local/wire/received-request.js'

/** Headers of an answer. */
export type AnswerHeaders = Readonly<Record<string, string | readonly string[]>>

/** What the server answers. */
export interface Answer {
  readonly status?: number
  readonly headers?: AnswerHeaders
  /** Text and bytes go as they are, anything else as JSON. */
  readonly body?: unknown
  /** v2: the fields of the answer, sent as XML. */
  readonly xml?: Readonly<Record<string, unknown>>
  /** `false` sends no signature; a function changes the signed headers, or the fields of v2. */
  readonly sign?: false | ((signed: Readonly<Record<string, string>>) => AnswerHeaders)
  /** What is sent in place of the body that was signed. */
  readonly wire?: (body: Buffer) => Uint8Array
  /** Writes the answer by itself, instead of status, headers and body. */
  readonly raw?: (response: ServerResponse, headers: AnswerHeaders, body: Buffer) => void
}

/** Decides what is answered. */
export type Answerer = (request: ReceivedRequest) => Answer | Promise<Answer>
