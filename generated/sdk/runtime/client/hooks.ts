import process from 'node:process'
import { safeCause } from '../errors/safe-cause.js'
import type { UndecryptedField } from '../v3/undecrypted.js'
import type {
  CertificatesEvent,
  EndEvent,
  FailoverEvent,
  NoticeEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  StartEvent,
  StreamEndEvent,
  UndecryptedEvent,
} from './hook-events.js'
import { aFunction, membersOf, type Rules } from './rules.js'

/**
 * Watches a client's calls and its notices. Hooks never see bodies, headers or the values of parameters; what an error
 * may hold is what its class says. The certificates that a client downloads are calls, too.
 *
 * The events of one call: `onStart`, then for each attempt `onRequest`, `onResponse` where an answer comes, and `onRetry`
 * where another attempt follows; `onEnd` last. An attempt that cannot be signed or sent in time has no `onRequest`.
 *
 * A call neither waits for a hook nor fails with it: what a hook throws, or its promise rejects with, becomes a process
 * warning (`WECHATPAY_HOOK_FAILED`), once per hook, with the name of the failure only.
 */
export interface Hooks {
  /** A call begins. It is told before the call's function returns, so what is bound to the caller's context is at hand. */
  readonly onStart?: ((event: StartEvent) => void) | undefined
  /** An attempt is about to be sent. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined
  /** The head of an answer has arrived. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined
  /** An attempt failed and another follows. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined
  /** The client leaves a host that is down for its other one, or returns. Other calls follow. */
  readonly onFailover?: ((event: FailoverEvent) => void) | undefined
  /**
   * A call is over; once for every call, also for those that were refused before anything was sent, such as an invalid
   * request or one on a closed client. A call for a file is over with the head of its answer: see `onStreamEnd`.
   */
  readonly onEnd?: ((event: EndEvent) => void) | undefined
  /**
   * The bytes of a file are over: all were read, the reader left, or they broke off; once for every file, also for one
   * that nobody began to read within the timeout. Whether the bytes are the right ones, such as by their digest, is known
   * to the reader alone.
   */
  readonly onStreamEnd?: ((event: StreamEndEvent) => void) | undefined
  /**
   * A client with certificates was made; platform certificates were fetched, or could not be fetched while older ones are
   * still valid.
   */
  readonly onCertificates?: ((event: CertificatesEvent) => void) | undefined
  /**
   * Encrypted fields of a verified answer could not be decrypted; `data` holds what the service sent. Without this hook
   * you get a process warning (`WECHATPAY_UNDECRYPTED`), once per operation. For notices, see `event.undecrypted`.
   */
  readonly onUndecrypted?: ((event: UndecryptedEvent) => void) | undefined
  /** A notice was opened or refused; once for every `parseWebhook` and `parseV2Webhook` with this client or these keys. */
  readonly onNotice?: ((event: NoticeEvent) => void) | undefined
}

const rules: Rules<Hooks> = {
  onStart: aFunction,
  onRequest: aFunction,
  onResponse: aFunction,
  onRetry: aFunction,
  onFailover: aFunction,
  onEnd: aFunction,
  onStreamEnd: aFunction,
  onCertificates: aFunction,
  onUndecrypted: aFunction,
  onNotice: aFunction,
}

/** The rule for `hooks`. */
export const aHooks = /* @__PURE__ */ membersOf<Hooks>(rules)

/** Whether somebody listens to the events that carry a call's id. */
export function listensToCalls(hooks: Hooks): boolean {
  return (
    hooks.onStart !== undefined ||
    hooks.onEnd !== undefined ||
    hooks.onRequest !== undefined ||
    hooks.onResponse !== undefined ||
    hooks.onRetry !== undefined ||
    hooks.onFailover !== undefined ||
    hooks.onStreamEnd !== undefined ||
    hooks.onUndecrypted !== undefined
  )
}

const warned = /* @__PURE__ */ new WeakSet<object>()
const warnedOf = /* @__PURE__ */ new Set<string>()

/** Warns of fields that could not be decrypted, those who look at the data only; once per operation. */
export function warnUndecrypted(operation: string, fields: readonly UndecryptedField[]): void {
  if (fields.length === 0 || warnedOf.has(operation)) return
  warnedOf.add(operation)
  const places = fields.slice(0, 10).map(({ field }) => field)
  const text = `${operation}: could not decrypt ${places.join(', ')}; the data holds what the service sent.`
  process.emitWarning(text, { code: 'WECHATPAY_UNDECRYPTED', detail: fields[0]?.error.advice ?? '' })
}

/** Calls a hook and keeps its failures away from the call. Never throws. */
export function tell<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  if (hook === undefined) return
  try {
    const result = hook(event)
    if (typeof result !== 'object' || result === null) return
    Promise.resolve(result).catch((error: unknown) => warn(hook, error))
  } catch (error) {
    warn(hook, error)
  }
}

function warn(hook: object, error: unknown): void {
  if (warned.has(hook)) return
  warned.add(hook)
  const name = safeCause(error)?.message ?? typeof error
  process.emitWarning(`A hook of the client failed (${name}). The call went on without it.`, {
    code: 'WECHATPAY_HOOK_FAILED',
  })
}
