import process from 'node:process'
import { safeCause } from '../errors/safe-cause.js'
import type { WechatPayError } from '../errors/wechatpay-error.js'
import type { UndecryptedField } from '../v3/undecrypted.js'
import { aFunction, membersOf } from './rules.js'

/**
 * Watches a client's calls. Hooks never see bodies, headers or the values of parameters.
 *
 * A call neither waits for a hook nor fails with it: what a hook throws, or its promise rejects with, becomes a process
 * warning (`WECHATPAY_HOOK_FAILED`), once per hook, with the name of the failure only.
 */
export interface Hooks {
  /** An attempt is about to be sent. */
  readonly onRequest?: (event: RequestEvent) => void
  /** The head of an answer has arrived. */
  readonly onResponse?: (event: ResponseEvent) => void
  /** An attempt failed and another follows. */
  readonly onRetry?: (event: RetryEvent) => void
  /** Platform certificates were fetched, or could not be fetched while older ones are still valid. */
  readonly onCertificates?: (event: CertificatesEvent) => void
  /**
   * Encrypted fields of a verified answer could not be decrypted; `data` holds what the service sent. Without this hook
   * you get a process warning (`WECHATPAY_UNDECRYPTED`), once per operation. For notices, see `event.undecrypted`.
   */
  readonly onUndecrypted?: (event: UndecryptedEvent) => void
}

/** The rule for `hooks`. */
export const aHooks = /* @__PURE__ */ membersOf<Hooks>({
  onRequest: aFunction,
  onResponse: aFunction,
  onRetry: aFunction,
  onCertificates: aFunction,
  onUndecrypted: aFunction,
})

/** One attempt of a call. */
export interface RequestEvent {
  /** Id of the operation: `v3/pay/transactions/jsapi#post`. */
  readonly operation: string
  readonly method: string
  /** Scheme, host and port. */
  readonly host: string
  /** 1 for the first. */
  readonly attempt: number
}

export interface ResponseEvent extends RequestEvent {
  readonly status: number
  readonly requestId: string | undefined
  /** From the start of the attempt. */
  readonly milliseconds: number
}

export interface RetryEvent extends RequestEvent {
  readonly error: WechatPayError
  /** Milliseconds until the next attempt. */
  readonly delay: number
  /** Where the next attempt goes. */
  readonly nextHost: string
}

export interface CertificatesEvent {
  /** Serial numbers now known by download. */
  readonly serials: readonly string[]
  readonly error: WechatPayError | undefined
}

export interface UndecryptedEvent {
  /** Id of the operation. */
  readonly operation: string
  readonly requestId: string | undefined
  /** Their places and reasons; no values. */
  readonly fields: readonly UndecryptedField[]
}

const warned = /* @__PURE__ */ new WeakSet<object>()
const warnedOf = /* @__PURE__ */ new Set<string>()

/** Reports fields that could not be decrypted, for those who look at the data only. */
export function tellUndecrypted(
  { onUndecrypted }: Pick<Hooks, 'onUndecrypted'>,
  event: UndecryptedEvent,
): void {
  const { operation, fields } = event
  if (fields.length === 0) return
  tell(onUndecrypted, event)
  if (onUndecrypted !== undefined || warnedOf.has(operation)) return
  warnedOf.add(operation)
  const places = fields.slice(0, 10).map(({ field }) => field)
  const text = `${operation}: could not decrypt ${places.join(', ')}; the data holds what the service sent.`
  process.emitWarning(text, { code: 'WECHATPAY_UNDECRYPTED', detail: fields[0]?.error.advice ?? '' })
}

/** Calls a hook and keeps its failures away from the call. Never throws. */
export function tell<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  if (hook === undefined) return
  try {
    Promise.resolve(hook(event)).catch((error: unknown) => warn(hook, error))
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
