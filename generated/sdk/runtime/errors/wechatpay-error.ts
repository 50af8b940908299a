/**
 * What became of a failed call.
 *
 * `not-sent`: nothing reached the service, so you can repeat the call; `rejected`: the service refused it and did nothing;
 * `unknown`: the service may have acted, so query before you repeat, and never repeat under a new number.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown'

/** The page of a list at which `paginate` failed. */
export interface PagePlace {
  /** Pages are counted from 1, in the order in which they were asked for. */
  readonly number: number
  /** What was asked for: give it in the request to go on from there. Undefined for a first page without a position. */
  readonly position: number | string | undefined
}

/** Facts of an error. */
export interface ErrorFacts {
  /** Stable name of the kind of failure, in capitals. */
  readonly code: string
  readonly message: string
  /** What to do next. */
  readonly advice: string
  readonly outcome: Outcome
  /** Id of the operation: `v3/pay/transactions/jsapi#post`. */
  readonly operation?: string | undefined
  /** Place of the offending field: `/json/payer/name`. Never its value. */
  readonly field?: string | undefined
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined
  /** The `Request-ID` header of the answer. The service's support asks for it. */
  readonly requestId?: string | undefined
  /** Milliseconds that the service asked to wait before the next attempt (`Retry-After` of 429 and 5xx). */
  readonly retryAfter?: number | undefined
  readonly cause?: unknown
}

/**
 * Base of every error the SDK throws.
 *
 * It never holds keys, bodies or personal data, so you can log and serialise it as it is.
 */
export abstract class WechatPayError extends Error {
  /** The name of the class, the same in every copy of the SDK, even a minified one. */
  static readonly className: string = 'WechatPayError'

  /** `instanceof` recognises errors of every copy of the SDK in a process, by the names of their classes. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore-start lint/complexity/noThisInStatic: the class that was asked for may be another one.
    const isOurs = Object.hasOwn(this, 'className')
    return isOurs
      ? classNamesOf(value).includes(this.className)
      : Function.prototype[Symbol.hasInstance].call(this, value)
    // biome-ignore-end lint/complexity/noThisInStatic: the class that was asked for may be another one.
  }

  readonly code: string
  readonly advice: string
  readonly outcome: Outcome
  declare readonly operation?: string
  declare readonly field?: string
  declare readonly status?: number
  declare readonly requestId?: string
  declare readonly retryAfter?: number
  /** The page that failed, for errors of `paginate`. Not enumerable: a mark of the service may stand in it. */
  declare readonly page?: PagePlace

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

  /** Everything in it may be logged. */
  toJSON(): object {
    const { operation, field, status, requestId, retryAfter } = this
    const { name, code, message, advice, outcome } = this
    const more = { operation, field, status, requestId, retryAfter }
    return definedOf({ name, code, message, advice, outcome, ...more })
  }
}

/** Whether a thrown value is an error of this SDK, from any of its copies. */
export function isWechatPayError(error: unknown): error is WechatPayError {
  return error instanceof WechatPayError
}

/** The member with the names of an error's classes, its own first. */
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
    // A value that throws when it is read is not ours.
    return []
  }
}

/** Adds facts that an error lacks: the code that notices a failure does not know the call around it. */
export function completeFacts(
  error: WechatPayError,
  facts: Partial<Pick<ErrorFacts, 'operation' | 'status' | 'requestId' | 'retryAfter'>>,
): void {
  for (const [name, value] of Object.entries(facts)) {
    if (value !== undefined && !Object.hasOwn(error, name)) define(error, name, value)
  }
}

/** Adds to an error the page at which it came, and how to go on from there. */
export function placeOnPage(error: WechatPayError, page: PagePlace, advice: string): void {
  settleOutcome(error, error.outcome, `${error.advice} ${advice}`)
  Object.defineProperty(error, 'page', { value: page, configurable: true })
}

/** Corrects the outcome of an error, and the advice that depends on it, once the call around it is known. */
export function settleOutcome(error: WechatPayError, outcome: Outcome, advice?: string): void {
  define(error, 'outcome', outcome)
  if (advice === undefined) return
  const message = sentences(messageOf(error), advice)
  // Most loggers print the stack, which begins with the message.
  const stack: unknown = error.stack
  if (typeof stack === 'string') error.stack = stack.replace(error.message, () => message)
  Object.defineProperty(error, 'message', { value: message, configurable: true, writable: true })
  define(error, 'advice', advice)
}

function define(error: WechatPayError, name: string, value: unknown): void {
  Object.defineProperty(error, name, { value, enumerable: true, configurable: true })
}

/** The message of an error without its advice, for an error with more details. */
export function messageOf({ message, advice }: WechatPayError): string {
  return message.endsWith(advice) ? message.slice(0, message.length - advice.length).trimEnd() : message
}

/** Joins both; the service's own messages end without a full stop. */
function sentences(message: string, advice: string): string {
  const end = /[.!?。！？]$/.test(message) ? '' : '.'
  return `${message}${end} ${advice}`.trim()
}

function definedOf(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
