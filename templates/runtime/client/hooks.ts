import process from 'node:process'
import type { WechatPayError } from '../errors/wechatpay-error.js'
import { safeCause } from '../transport/safe-cause.js'

/**
 * Watchers of a client's calls. They are told neither bodies nor headers nor the values of parameters.
 *
 * Calls neither wait for a hook nor fail by one: what it throws, or a promise of its rejects with, becomes a warning of
 * the process (`WECHATPAY_HOOK_FAILED`), once for each hook, with the name of the failure alone.
 */
export interface Hooks {
  /** An attempt is about to be sent. */
  readonly onRequest?: (event: RequestEvent) => void
  /** The head of an answer is there. */
  readonly onResponse?: (event: ResponseEvent) => void
  /** An attempt failed and another one follows. */
  readonly onRetry?: (event: RetryEvent) => void
  /** Platform certificates were fetched, or could not be while older ones are still valid. */
  readonly onCertificates?: (event: CertificatesEvent) => void
}

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

const warned = /* @__PURE__ */ new WeakSet<object>()

/** Tells a hook an event and keeps the hook's own failures away from the call. Never throws. */
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
