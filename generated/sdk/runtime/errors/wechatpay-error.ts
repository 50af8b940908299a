/**
 * What is known of a call that failed.
 *
 * `not-sent`: nothing reached the service, so the call can be repeated as it is; `rejected`: the service refused it and did
 * nothing; `unknown`: the service may have acted, so query before repeating, and never repeat under a new number.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown'

/** What every error of the SDK says. */
export interface ErrorFacts {
  /** Stable name of the kind of failure, in capitals. */
  readonly code: string
  readonly message: string
  /** What to do next. */
  readonly advice: string
  readonly outcome: Outcome
  /** Id of the operation: `v3/pay/transactions/jsapi#post`. */
  readonly operation?: string | undefined
  /** Where the offending field stands: `/json/payer/name`. Never its value. */
  readonly field?: string | undefined
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined
  /** The `Request-ID` header of the answer: what the service's support asks for. */
  readonly requestId?: string | undefined
  /** Milliseconds for which the service asked to wait before the next attempt (`Retry-After` of 429 and 5xx). */
  readonly retryAfter?: number | undefined
  readonly cause?: unknown
}

/**
 * Base of every error the SDK throws.
 *
 * It holds no key, no body and no personal data, so it can be logged, inspected and serialised as it is.
 */
export abstract class WechatPayError extends Error {
  /** The name of the class, which is the same in every copy of the SDK, in minified ones, too. */
  static readonly className: string = 'WechatPayError'

  /** `instanceof` knows the errors of every copy of the SDK in a process, by the names of their classes. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore-start lint/complexity/noThisInStatic: it is the class that was asked for, not this one.
    const isOurs = Object.hasOwn(this, 'className')
    return isOurs
      ? classNamesOf(value).includes(this.className)
      : Function.prototype[Symbol.hasInstance].call(this, value)
    // biome-ignore-end lint/complexity/noThisInStatic: it is the class that was asked for, not this one.
  }

  readonly code: string
  readonly advice: string
  readonly outcome: Outcome
  declare readonly operation?: string
  declare readonly field?: string
  declare readonly status?: number
  declare readonly requestId?: string
  declare readonly retryAfter?: number

  constructor(facts: ErrorFacts) {
    super(
      sentences(facts.message, facts.advice),
      facts.cause === undefined ? undefined : { cause: facts.cause },
    )
    this.name = Object.hasOwn(new.target, 'className') ? new.target.className : new.target.name
    Object.defineProperty(this, classNames, { value: ownClassNames(new.target) })
    this.code = facts.code
    this.advice = facts.advice
    this.outcome = facts.outcome
    const { operation, field, status, requestId, retryAfter } = facts
    Object.assign(this, definedOf({ operation, field, status, requestId, retryAfter }))
  }

  /** What may be logged. */
  toJSON(): object {
    const { name, code, message, advice, outcome, operation, field, status, requestId, retryAfter } = this
    return definedOf({
      name,
      code,
      message,
      advice,
      outcome,
      operation,
      field,
      status,
      requestId,
      retryAfter,
    })
  }
}

/** Whether something thrown is an error of this SDK, from whichever of its copies it comes. */
export function isWechatPayError(error: unknown): error is WechatPayError {
  return error instanceof WechatPayError
}

/** Where an error holds the names of its classes, its own first. */
const classNames = /* @__PURE__ */ Symbol.for('wechatpay-sdk.error')

function ownClassNames(type: object): readonly string[] {
  const names: string[] = []
  for (let each: object | null = type; each !== null; each = Object.getPrototypeOf(each)) {
    const name: unknown = Object.hasOwn(each, 'className') ? Reflect.get(each, 'className') : undefined
    if (typeof name === 'string') names.push(name)
  }
  return names
}

function classNamesOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  try {
    const names: unknown = Reflect.get(value, classNames)
    return Array.isArray(names) ? names : []
  } catch {
    // Whatever does not let itself be looked at is none of ours.
    return []
  }
}

/** Adds what an error does not know yet: the parts that notice a failure do not know the call around them. */
export function completeFacts(
  error: WechatPayError,
  facts: Partial<Pick<ErrorFacts, 'operation' | 'status' | 'requestId' | 'retryAfter'>>,
): void {
  for (const [name, value] of Object.entries(facts)) {
    if (value !== undefined && !Object.hasOwn(error, name)) define(error, name, value)
  }
}

/** Corrects the outcome of an error that was made without knowing the call around it, and the advice where it depends. */
export function settleOutcome(error: WechatPayError, outcome: Outcome, advice?: string): void {
  define(error, 'outcome', outcome)
  if (advice === undefined) return
  const message = sentences(messageOf(error), advice)
  // The stack, which is what most loggers print, begins with the message.
  const stack: unknown = error.stack
  if (typeof stack === 'string') error.stack = stack.replace(error.message, () => message)
  Object.defineProperty(error, 'message', { value: message, configurable: true, writable: true })
  define(error, 'advice', advice)
}

function define(error: WechatPayError, name: string, value: unknown): void {
  Object.defineProperty(error, name, { value, enumerable: true, configurable: true })
}

/** The message of an error without its advice, for an error that says more about the same failure. */
export function messageOf({ message, advice }: WechatPayError): string {
  return message.endsWith(advice) ? message.slice(0, message.length - advice.length).trimEnd() : message
}

/** The service's own messages end without a full stop. */
function sentences(message: string, advice: string): string {
  const end = /[.!?。！？]$/.test(message) ? '' : '.'
  return `${message}${end} ${advice}`.trim()
}

function definedOf(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
