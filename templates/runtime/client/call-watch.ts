import { randomUUID } from 'node:crypto'
import type { ApiResponse } from '../caller.js'
import type { OperationDescriptor } from '../descriptors.js'
import type { WechatPayError } from '../errors/wechatpay-error.js'
import type { TransportResponse } from '../transport/transport.js'
import type { UndecryptedField } from '../v3/undecrypted.js'
import type { CallOptions } from './call-options.js'
import type { EndEvent, RequestEvent, StartEvent } from './hook-events.js'
import { type Hooks, listensToCalls, tell } from './hooks.js'
import { type HostMove, prefixOf } from './hosts.js'
import { watchStream } from './watch-stream.js'

/** A watch for one call, from its beginning; undefined where nobody listens, so that a call without hooks pays nothing. */
export function watchCall(hooks: Hooks): CallWatch | undefined {
  return listensToCalls(hooks) ? new CallWatch(hooks) : undefined
}

/** Tells the hooks of a client what becomes of one call. */
export class CallWatch {
  readonly #hooks: Hooks
  readonly #callId: string = randomUUID()
  readonly #begunAt = performance.now()
  #start: StartEvent | undefined
  /** The last attempt. */
  #attempt: RequestEvent | undefined
  #sentAt = 0
  /** The file that the last attempt has brought, and what to call when the caller has it. */
  #stream: { readonly handOver?: () => void } | undefined

  constructor(hooks: Hooks) {
    this.#hooks = hooks
  }

  /** The call begins. `options` are checked; without them, the page alone says where the call goes. */
  start(operation: OperationDescriptor | undefined, options: CallOptions = {}): StartEvent {
    const { id, protocol, method } = operation ?? {}
    const route = operation && routeOf(operation, options)
    this.#start = { callId: this.#callId, operation: id, protocol, method, route }
    tell(this.#hooks.onStart, this.#start)
    return this.#start
  }

  /** An attempt begins; `host` is its address. */
  begin({ id, protocol, method }: OperationDescriptor, host: string, attempt: number): void {
    const call = { callId: this.#callId, operation: id, protocol, method, route: this.#start?.route ?? '' }
    this.#attempt = { ...call, host: originOf(host), attempt }
    this.#stream = undefined
  }

  /** The attempt is about to be sent. */
  request(): void {
    this.#sentAt = performance.now()
    if (this.#attempt !== undefined) tell(this.#hooks.onRequest, this.#attempt)
  }

  /** The head of its answer has arrived. */
  response(response: TransportResponse): void {
    const { onResponse } = this.#hooks
    if (onResponse === undefined || this.#attempt === undefined) return
    tell(onResponse, { ...this.#attempt, ...headOf(response), milliseconds: since(this.#sentAt) })
  }

  /** The answer of the attempt is a file. Gives its bytes, which are counted where somebody listens. */
  stream(response: TransportResponse, signal: AbortSignal): AsyncIterable<Uint8Array> {
    const { onStreamEnd } = this.#hooks
    const attempt = this.#attempt
    this.#stream = {}
    if (onStreamEnd === undefined || attempt === undefined) return response.body
    const arrivedAt = performance.now()
    const watched = watchStream(response.body, signal, end => {
      const milliseconds = since(arrivedAt)
      tell(onStreamEnd, { ...attempt, ...headOf(response), ...end, code: end.error?.code, milliseconds })
    })
    this.#stream = watched
    return watched.body
  }

  /** The attempt failed, and another follows. */
  retry(error: WechatPayError, delay: number, nextHost: string): void {
    const { onRetry } = this.#hooks
    if (onRetry === undefined || this.#attempt === undefined) return
    tell(onRetry, { ...this.#attempt, error, delay, nextHost: originOf(nextHost) })
  }

  /** The attempt has taught the client to make its calls elsewhere. */
  moved({ from, to, error }: HostMove): void {
    const { onFailover } = this.#hooks
    if (onFailover === undefined || this.#attempt === undefined) return
    tell(onFailover, { ...this.#attempt, host: originOf(from), nextHost: originOf(to), error })
  }

  /** Fields of the answer could not be decrypted. */
  undecrypted(requestId: string | undefined, fields: readonly UndecryptedField[]): void {
    if (this.#attempt === undefined) return
    const { host: _, attempt: __, ...call } = this.#attempt
    tell(this.#hooks.onUndecrypted, { ...call, requestId, fields })
  }

  /** The call succeeded. */
  succeeded({ status, requestId }: ApiResponse<unknown>): void {
    this.#end({ result: 'ok', outcome: 'accepted', status, requestId, code: undefined, error: undefined })
    this.#stream?.handOver?.()
  }

  /** The call failed, with or without an attempt; `operation` where it is known. */
  failed(error: WechatPayError, operation?: OperationDescriptor): void {
    if (this.#start === undefined) this.start(operation)
    this.#stream = undefined
    const { outcome, status, requestId, code } = error
    this.#end({ result: 'error', outcome, status, requestId, code, error })
  }

  #end(end: Pick<EndEvent, 'result' | 'outcome' | 'status' | 'requestId' | 'code' | 'error'>): void {
    const { onEnd } = this.#hooks
    if (onEnd === undefined) return
    const { host, attempt: attempts = 0 } = this.#attempt ?? {}
    const start = this.#start ?? this.start(undefined)
    const streams = this.#stream !== undefined
    tell(onEnd, { ...start, ...end, host, attempts, streams, milliseconds: since(this.#begunAt) })
  }
}

/** The path with its placeholders, without values and without a query. */
function routeOf(operation: OperationDescriptor, options: CallOptions): string {
  const path = operation.route ?? operation.path
  return prefixOf(operation, options) + path.replace(/\?.*$/s, '')
}

function originOf(host: string): string {
  return new URL(host).origin
}

function headOf({ status, headers }: TransportResponse): {
  readonly status: number
  readonly requestId: string | undefined
} {
  return { status, requestId: headers.get('Request-ID') ?? undefined }
}

function since(begin: number): number {
  return Math.round(performance.now() - begin)
}
