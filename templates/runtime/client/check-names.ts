import { invalidSetting } from './config-problem.js'

/** Finds the name that is meant. Receivers of notices go without it, for the sake of their size. */
export type Suggest = (wanted: string, names: Iterable<string>) => string | undefined

/**
 * Refuses settings that nobody reads; `prefix` stands before their names in messages. Throws `ConfigurationError`
 * (`INVALID_SETTING`), with the name that is meant where `suggest` finds one.
 */
export function checkNames(
  object: object,
  known: readonly string[],
  prefix: string,
  suggest?: Suggest,
): void {
  const fault = unknownName(object, known, suggest)
  if (fault !== undefined) throw invalidSetting(`${prefix}${fault.name}`, fault.what)
}

/** Refuses options of a function that nobody reads. Throws `ConfigurationError` (`INVALID_SETTING`) with the name. */
export function checkOptionNames(options: object, known: readonly string[]): void {
  const fault = unknownName(options, known)
  if (fault === undefined) return
  const advice = `Check the options, the last argument; there are ${known.join(', ')}.`
  throw invalidSetting(fault.name, fault.what.replace('setting', 'option'), advice)
}

/** A name that is not known, and what is wrong with it, to be put behind it. */
export interface UnknownName {
  readonly name: string
  readonly what: string
}

/** The first name with a value that is not among the known ones. */
export function unknownName(
  object: object,
  known: readonly string[],
  suggest?: Suggest,
): UnknownName | undefined {
  const unknown = Object.entries(object).find(([name, value]) => value !== undefined && !known.includes(name))
  if (unknown === undefined) return undefined
  const [name] = unknown
  const meant = suggest?.(name, known)
  const what = meant === undefined ? 'is no setting' : `is no setting; ${meant} is meant`
  return { name: quotableName(name), what }
}

/**
 * A name as messages may repeat it. Where an environment variable was put in the wrong place, a key may stand as a name:
 * keys have 32 characters and more, so only short words are repeated, and ids of public keys.
 */
export function quotableName(name: string): string {
  return /^(?:[a-z]\w{0,23}|PUB_KEY_ID_\w{1,64})$/i.test(name) ? name : '(malformed)'
}
