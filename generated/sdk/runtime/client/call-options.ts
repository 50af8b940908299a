import { types } from 'node:util'
import type { RequestSchema } from '../check/request-schema.js'
import { RequestError } from '../errors/errors.js'
import type { FieldPath } from '../field-path.js'
import { kindOf } from './check-argument.js'
import { isRequestSchema } from './is-request-schema.js'
import { aRetryConfig, type RetryConfig } from './retry-config.js'
import { anAddress, anything, type Fault, faultIn, faultOf, mustBe, type Rules } from './rules.js'

/** What one call may set for itself. */
export interface CallOptions {
  /** Ends the call early. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds until the call is given up. */
  readonly timeout?: number | undefined
  /** Further request headers. The client sets those that the signature needs, and refuses them here. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /**
   * Another host of the service, with a path before the operation's own where needed:
   * `https://apihk.mch.weixin.qq.com/hk`. That path IS signed. The `baseUri` of a client is for a proxy of your own: its
   * path is put before every URL and is NOT signed.
   */
  readonly baseUri?: string | undefined
  /**
   * Fields of the request that take fractions although the page does not say so, as the error names them, or with `*` for
   * every element (`/json/dish_list`, then `/*`, then `/count`). In all others a fraction is refused: 19.9 * 100 is 1989.9999999999998.
   */
  readonly fractions?: readonly FieldPath[] | undefined
  /** Replaces the client's own rules for repeating a call. */
  readonly retry?: RetryConfig | undefined
  /**
   * Checks the request by the tables of its page before it is sent, or does not, whatever the client's own `validate`
   * says. True needs a client that knows the pages: the one of the root, or one with `validate: operations`. Any client
   * takes the table itself, such as `postRequestSchema` of the page's module.
   */
  readonly validate?: boolean | RequestSchema<unknown> | undefined
}

const rules: Rules<CallOptions> = {
  signal: signalFault,
  timeout: /* @__PURE__ */ mustBe(
    'a number of milliseconds above 0',
    value => typeof value === 'number' && value > 0,
  ),
  headers: headersFault,
  baseUri: anAddress,
  fractions: fractionsFault,
  retry: aRetryConfig,
  validate: /* @__PURE__ */ mustBe(
    'true, false or the schema of the operation, such as postRequestSchema',
    value => typeof value === 'boolean' || isRequestSchema(value),
  ),
}

/** Words of other libraries for the same. */
const words: Readonly<Record<string, keyof CallOptions>> = {
  retries: 'retry',
  maxRetries: 'retry',
  attempts: 'retry',
  timeoutMs: 'timeout',
  abortSignal: 'signal',
  controller: 'signal',
  baseURL: 'baseUri',
  host: 'baseUri',
}

const noOptions: CallOptions = /* @__PURE__ */ Object.freeze({})

/**
 * Checks the options of a call and gives a copy of them, which the caller cannot change during the call. Throws
 * `RequestError` (`INVALID_PARAMETER`) naming the option.
 */
export function checkCallOptions(options?: unknown): CallOptions {
  if (options === undefined) return noOptions
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw invalid('options', `of the call are ${kindOf(options)}, not an object`, 'Give an object.')
  }
  const misplaced = misplacedFault(options)
  if (misplaced !== undefined) throw invalid('options', misplaced, 'Give a plain object, such as { signal }.')
  const given = copyOf(options)
  const fault = faultIn(given, rules, words)
  if (fault !== undefined) throw invalid(fault.name, fault.what, fault.advice)
  return given
}

/**
 * Refuses names that are neither options of a call nor among `more`, for functions that take both. Throws `RequestError`
 * (`INVALID_PARAMETER`).
 */
export function checkOptionNames(options: object, more: readonly string[]): void {
  const known = [...Object.keys(rules), ...more]
  const fault = faultIn(options, Object.fromEntries(known.map(name => [name, anything])), words)
  if (fault !== undefined) throw invalid(fault.name, fault.what, fault.advice)
}

/** What was passed by mistake in place of options. */
function misplacedFault(options: object): string | undefined {
  if ('aborted' in options) return 'of the call are an AbortSignal; give { signal }'
  if ('abort' in options) return 'of the call are an AbortController; give { signal: controller.signal }'
  if (types.isPromise(options)) return 'of the call are a promise; await it'
  return Symbol.iterator in options ? 'of the call must be a plain object' : undefined
}

/** Its own members, and the known options that it inherits. */
function copyOf(options: object): CallOptions {
  const inherited = Object.keys(rules).flatMap((name): [string, unknown][] => {
    const value: unknown = Reflect.get(options, name)
    return value === undefined ? [] : [[name, value]]
  })
  return { ...options, ...Object.fromEntries(inherited) }
}

/** Signals of other realms (jsdom, `node:vm`) are instances of another class, so a signal is judged by what it can do. */
function signalFault(signal: unknown, name: string): Fault | undefined {
  const give = 'an AbortSignal'
  if (typeof signal !== 'object' || signal === null)
    return faultOf(name, `is ${kindOf(signal)}, not an AbortSignal`, give)
  try {
    if ('aborted' in signal && typeof signal.aborted === 'boolean' && listens(signal)) return undefined
    const isController = 'abort' in signal && 'signal' in signal
    if (isController) return faultOf(name, 'is an AbortController', 'controller.signal')
    return faultOf(name, 'must be an AbortSignal', give)
  } catch {
    return faultOf(name, 'cannot be read', give)
  }
}

function listens(signal: object): boolean {
  return ['addEventListener', 'removeEventListener'].every(
    name => typeof Reflect.get(signal, name) === 'function',
  )
}

/** What `Object.entries` does not list would be lost. */
function headersFault(value: unknown, name: string): Fault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return faultOf(name, `is ${kindOf(value)}, not an object of texts`, "{ 'x-name': 'text' }")
  if (!(Symbol.iterator in value)) return undefined
  return faultOf(name, 'must be a plain object', 'Object.fromEntries(headers)')
}

function fractionsFault(value: unknown, name: string): Fault | undefined {
  const give = "a list of fields, such as ['/json/weight']"
  if (!Array.isArray(value)) return faultOf(name, `must be ${give}`, give)
  const at = value.findIndex(each => typeof each !== 'string' || !/^\/[^/]/.test(each))
  if (at < 0) return undefined
  return faultOf(`${name}.${at}`, 'must name a field as errors do, with its group', '/json/weight')
}

function invalid(option: string, what: string, advice: string): RequestError {
  return new RequestError(
    'INVALID_PARAMETER',
    option === 'options' ? `The options ${what}` : `The option ${option} ${what}`,
    `${advice} The options of the call are its last argument; nothing was sent.`,
    { field: option },
  )
}
