import type { CallOptions } from '../caller.js'
import { nearestName } from '../chain/nearest-name.js'
import { RequestError } from '../errors/request-error.js'
import { kindOf } from './check-argument.js'
import { unknownName } from './check-names.js'
import { retryFault } from './check-retry.js'
import { signalFault } from './signal-fault.js'
import { uriFault } from './uri-fault.js'

const known: Readonly<Record<keyof CallOptions, true>> = {
  signal: true,
  timeout: true,
  headers: true,
  baseUri: true,
  fractions: true,
  retry: true,
}

/** What is wrong with an option's value, to be put behind its name; undefined where nothing is. */
const faults: Readonly<Record<keyof CallOptions, (value: unknown) => Fault>> = {
  signal: signalFault,
  timeout: value =>
    typeof value === 'number' && value > 0 ? undefined : 'is no number of milliseconds above 0',
  headers: headersFault,
  baseUri: uriFault,
  fractions: fractionsFault,
  retry: retryFault,
}

/** A fault of a member names it: `{ member: 'attempts', what: … }`. */
type Fault = string | { readonly member: string; readonly what: string } | undefined

/**
 * Checks what a call sets for itself and gives a copy of it, which nobody changes while the call goes on. Throws
 * `RequestError` (`INVALID_PARAMETER`) naming the option.
 */
export function checkCallOptions(options: unknown = {}): CallOptions {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw invalid('options', `of the call are ${kindOf(options)}, not an object`)
  }
  const given = copyOf(options)
  const unknown = unknownName(given, keysOf(known), suggest)
  if (unknown !== undefined) throw invalid(unknown.name, unknown.what.replace('setting', 'option'))
  for (const name of keysOf(known)) {
    const fault = given[name] === undefined ? undefined : faults[name](given[name])
    if (typeof fault === 'string') throw invalid(name, fault)
    if (fault !== undefined) throw invalid(`${name}.${fault.member}`, fault.what)
  }
  return given
}

/** Its own members, and what it inherits of the options there are. */
function copyOf(options: object): CallOptions {
  const inherited = keysOf(known).flatMap((name): [string, unknown][] => {
    const value: unknown = Reflect.get(options, name)
    return value === undefined ? [] : [[name, value]]
  })
  return { ...options, ...Object.fromEntries(inherited) }
}

function keysOf<Name extends string>(names: Readonly<Record<Name, true>>): readonly Name[]
function keysOf(names: object): readonly string[] {
  return Object.keys(names)
}

/** Words of other libraries for the same. */
const others: Readonly<Record<string, keyof CallOptions>> = {
  retries: 'retry',
  maxRetries: 'retry',
  attempts: 'retry',
  timeoutMs: 'timeout',
  abortSignal: 'signal',
  controller: 'signal',
  baseURL: 'baseUri',
  host: 'baseUri',
}

function suggest(wanted: string, names: Iterable<string>): string | undefined {
  return Object.hasOwn(others, wanted) ? others[wanted] : nearestName(wanted, names)
}

/** What `Object.entries` does not list would be lost. */
function headersFault(value: unknown): Fault {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `is ${kindOf(value)}, not an object of texts`
  const isList = Symbol.iterator in value
  return isList ? 'is no plain object; Object.fromEntries(headers) makes one' : undefined
}

function fractionsFault(value: unknown): Fault {
  if (!Array.isArray(value)) return "is no list of fields, such as ['/json/weight']"
  const at = value.findIndex(each => typeof each !== 'string' || !/^\/[^/]/.test(each))
  if (at < 0) return undefined
  return { member: String(at), what: 'names no field as errors do, with its group: /json/weight' }
}

function invalid(option: string, what: string): RequestError {
  return new RequestError(
    'INVALID_PARAMETER',
    option === 'options' ? `The options ${what}.` : `The option ${option} ${what}.`,
    'Check the options of the call, its last argument. Nothing was sent.',
    { field: option },
  )
}
