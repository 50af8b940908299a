import { nearestName } from '../chain/nearest-name.js'
import { kindOf } from './check-argument.js'
import { invalidSetting } from './config-problem.js'

/** What is wrong with an option, and what to do about it. The message is the name and `what`. */
export interface Fault {
  readonly name: string
  readonly what: string
  readonly advice: string
}

/** The fault of an option; `give` says what it takes. */
export function faultOf(name: string, what: string, give: string): Fault {
  return { name, what, advice: `Give ${give} as \`${name}\`, or leave it out.` }
}

/** Finds the fault of an option that is given. `name` may lead through several objects: `retry.attempts`. */
export type Rule = (value: unknown, name: string) => Fault | undefined

/** One rule for each member that a type has: a new member does not compile until it has one. */
export type Rules<Options> = Readonly<Record<keyof Options, Rule>>

/** A rule for what is checked where it is read, such as a key. */
export const anything: Rule = () => undefined

/** A rule for values that are what `give` says. */
export function mustBe(give: string, isRight: (value: unknown) => boolean): Rule {
  return (value, name) => (isRight(value) ? undefined : faultOf(name, `must be ${give}`, give))
}

export const aFunction = /* @__PURE__ */ mustBe('a function', value => typeof value === 'function')

export const aBoolean = /* @__PURE__ */ mustBe('true or false', value => typeof value === 'boolean')

export const aPositiveNumber = /* @__PURE__ */ mustBe(
  'a number above 0',
  value => typeof value === 'number' && value > 0,
)

export const anObject: Rule = (value, name) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? undefined
    : faultOf(name, `is ${kindOf(value)}, not an object`, 'an object')

/** A rule for one of two words. */
export function eitherOf(one: string, other: string): Rule {
  return mustBe(`'${one}' or '${other}'`, value => value === one || value === other)
}

/** A rule for an object whose members have rules of their own. */
export function membersOf<Options>(rules: Rules<Options>): Rule {
  return (value, name) => anObject(value, name) ?? faultIn(Object(value), rules, {}, `${name}.`)
}

/** A rule for the address that calls go to. */
export const anAddress: Rule = (uri, name) => {
  const what = addressFault(uri)
  return what === undefined ? undefined : faultOf(name, what, 'an address such as https://gateway.example')
}

function addressFault(uri: unknown): string | undefined {
  if (typeof uri !== 'string' || !URL.canParse(uri)) return 'is not a valid URL'
  const { protocol, search, hash, username, password } = new URL(uri)
  if (protocol !== 'https:' && protocol !== 'http:') return 'must begin with https:// or http://'
  if (search !== '' || hash !== '') return 'must not have a query or a fragment'
  return username !== '' || password !== '' ? 'must not hold a user name or a password' : undefined
}

/**
 * The first fault of an object: a name that has no rule, or a member that breaks its own. Members left out have none.
 * `words` holds other names for the members; `prefix` comes before each name.
 */
export function faultIn<Options>(
  given: object,
  rules: Rules<Options>,
  words: Readonly<Record<string, string>> = {},
  prefix = '',
): Fault | undefined {
  const known = new Map<string, Rule>(Object.entries<Rule>(rules))
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && !known.has(name)) return unknownName(name, [...known.keys()], words, prefix)
  }
  for (const [name, rule] of known) {
    const value: unknown = Reflect.get(given, name)
    const fault = value === undefined ? undefined : rule(value, prefix + name)
    if (fault !== undefined) return fault
  }
  return undefined
}

function unknownName(
  given: string,
  known: readonly string[],
  words: Readonly<Record<string, string>>,
  prefix: string,
): Fault {
  const name = prefix + quotableName(given)
  const meant = Object.hasOwn(words, given) ? words[given] : nearestName(given, known)
  const what = 'is not a known option'
  if (meant === undefined) return { name, what, advice: `Remove \`${name}\`. Known are ${known.join(', ')}.` }
  return { name, what: `${what}. Did you mean ${meant}?`, advice: `Write \`${prefix}${meant}\` instead.` }
}

/**
 * A name as messages may repeat it. Where an environment variable was put in the wrong place, a key may stand as a name:
 * keys have 32 characters and more, so only short words are repeated, and ids of public keys.
 */
export function quotableName(name: string): string {
  return /^(?:[a-z]\w{0,23}|PUB_KEY_ID_\w{1,64})$/i.test(name) ? name : '(malformed)'
}

/**
 * Checks the options of a function; `words` holds other names for them. Throws `ConfigurationError` (`INVALID_SETTING`)
 * naming one.
 */
export function checkOptions<Options>(
  options: object,
  rules: Rules<Options>,
  words: Readonly<Record<string, string>> = {},
): void {
  const fault = faultIn(options, rules, words)
  if (fault !== undefined) throw invalidSetting(fault.name, fault.what, fault.advice)
}

/** A number of a setting, or its default. Throws `ConfigurationError` (`INVALID_SETTING`) unless it is above zero. */
export function checkPositive(value: number | undefined, setting: string, standard: number): number {
  checkOptions({ [setting]: value }, { [setting]: aPositiveNumber })
  return value ?? standard
}
