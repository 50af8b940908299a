import { nearestName } from '../chain/nearest-name.js'
import { kindOf } from './check-argument.js'
import { invalidSetting } from './config-problem.js'

/** What is wrong with a value, worded to follow its name: `is an array, not an object`. A fault of a member names it. */
export type Fault = string | NamedFault | undefined

/** A fault of one member. */
export interface NamedFault {
  readonly name: string
  readonly what: string
}

/** Finds the fault of a value that is given; undefined where there is none. */
export type Rule = (value: unknown) => Fault

/** One rule for each member that a type has: a new member does not compile until it has one. */
export type Rules<Options> = Readonly<Record<keyof Options, Rule>>

/** A rule for what is checked where it is read, such as a key. */
export const anything: Rule = () => undefined

export const aFunction: Rule = value => (typeof value === 'function' ? undefined : 'must be a function')

export const aBoolean: Rule = value => (typeof value === 'boolean' ? undefined : 'must be true or false')

export const anObject: Rule = value =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? undefined
    : `is ${kindOf(value)}, not an object`

export const aPositiveNumber: Rule = value =>
  typeof value === 'number' && value > 0 ? undefined : 'must be a number above 0'

/** A rule for one of two words. */
export function eitherOf(one: string, other: string): Rule {
  return value => (value === one || value === other ? undefined : `must be '${one}' or '${other}'`)
}

/** A rule for an object whose members have rules of their own. */
export function membersOf<Options>(rules: Rules<Options>): Rule {
  return value => anObject(value) ?? faultIn(Object(value), rules)
}

/** A rule for the address that calls go to. */
export const anAddress: Rule = uri => {
  if (typeof uri !== 'string' || !URL.canParse(uri)) return 'is not a valid URL'
  const { protocol, search, hash, username, password } = new URL(uri)
  if (protocol !== 'https:' && protocol !== 'http:') return 'must begin with https:// or http://'
  if (search !== '' || hash !== '') return 'must not have a query or a fragment'
  return username !== '' || password !== '' ? 'must not hold a user name or a password' : undefined
}

/** The first fault of an object: a name that has no rule, or a member that breaks its own. Members left out have none. */
export function faultIn<Options>(
  given: object,
  rules: Rules<Options>,
  words: Readonly<Record<string, string>> = {},
): NamedFault | undefined {
  const known = new Map<string, Rule>(Object.entries<Rule>(rules))
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !known.has(name)) return unknownName(name, [...known.keys()], words)
  }
  for (const [name, rule] of known) {
    const value: unknown = Reflect.get(given, name)
    const fault = value === undefined ? undefined : rule(value)
    if (typeof fault === 'string') return { name, what: fault }
    if (fault !== undefined) return { name: `${name}.${fault.name}`, what: fault.what }
  }
  return undefined
}

function unknownName(
  name: string,
  known: readonly string[],
  words: Readonly<Record<string, string>>,
): NamedFault {
  const meant = Object.hasOwn(words, name) ? words[name] : nearestName(name, known)
  const question = meant === undefined ? '' : `. Did you mean ${meant}?`
  return { name: quotableName(name), what: `is not a known option${question}` }
}

/**
 * A name as messages may repeat it. Where an environment variable was put in the wrong place, a key may stand as a name:
 * keys have 32 characters and more, so only short words are repeated, and ids of public keys.
 */
export function quotableName(name: string): string {
  return /^(?:[a-z]\w{0,23}|PUB_KEY_ID_\w{1,64})$/i.test(name) ? name : '(malformed)'
}

/** Checks the options of a function, its last argument. Throws `ConfigurationError` (`INVALID_SETTING`) naming one. */
export function checkOptions<Options>(options: object, rules: Rules<Options>): void {
  const fault = faultIn(options, rules)
  if (fault === undefined) return
  const advice = `Check the options, the last argument: ${Object.keys(rules).join(', ')}.`
  throw invalidSetting(fault.name, fault.what, advice)
}

/** A number of a setting, or its default. Throws `ConfigurationError` (`INVALID_SETTING`) unless it is above zero. */
export function checkPositive(value: number | undefined, setting: string, standard: number): number {
  const fault = value === undefined ? undefined : aPositiveNumber(value)
  if (typeof fault === 'string') throw invalidSetting(setting, fault)
  return value ?? standard
}
