import { nearestName } from '../../chain/nearest-name.js'
import { configProblem } from '../../client/config-problem.js'
import { type DataObject, isDataObject, ownMember } from '../../client/data-object.js'
import type { LocalFault } from './local-fault.js'

/** What a member of a fault takes, in words, and whether a value is that. */
interface MemberRule {
  readonly takes: string
  readonly isRight: (value: unknown) => boolean
  readonly required?: true
}

const time: MemberRule = oneOf('before', 'after')
const text: MemberRule = { takes: 'text', isRight: value => typeof value === 'string' }
const flag: MemberRule = { takes: 'true or false', isRight: value => typeof value === 'boolean' }

/** Members by the kind of a fault. */
const kinds: Readonly<Record<LocalFault['kind'], Readonly<Record<string, MemberRule>>>> = {
  status: {
    status: required(wholeNumber('a status from 400 to 599', 400, 599)),
    code: text,
    message: text,
    html: flag,
    retryAfter: wholeNumber('a whole number of seconds', 0),
    when: time,
  },
  timeout: { when: time },
  reset: { when: time },
  cut: {},
  delay: { milliseconds: required(wholeNumber('a whole number of milliseconds', 0, 2 ** 31 - 1)) },
  signature: { how: required(oneOf('probe', 'wrong', 'missing', 'unknown-serial', 'old')) },
  rotate: {},
  body: { body: required(text) },
  duplicate: { times: required(wholeNumber('a whole number from 2 to 100', 2, 100)) },
  lost: {},
}

/**
 * A fault that was given as data. Throws `ConfigurationError` (`INVALID_SETTING`) with what is known in its place.
 */
export function readFault(value: unknown): LocalFault {
  const problem = faultProblem(value)
  if (problem === undefined && isFault(value)) return value
  const { message, advice } = problem ?? noFault
  throw configProblem('INVALID_SETTING', message, advice, 'fault')
}

/**
 * The fault of a header `Local-Fault`: `timeout; when=after`, `signature; how=probe`, `502` for that status.
 *
 * Throws `ConfigurationError` (`INVALID_SETTING`).
 */
export function readFaultHeader(header: string): LocalFault {
  const [name = '', ...parts] = header.split(';').map(part => part.trim())
  const isStatus = /^\d+$/.test(name)
  const members = parts.map(part => memberOf(part, isStatus ? 'status' : name))
  const kind = isStatus ? { kind: 'status', status: Number(name) } : { kind: name }
  return readFault({ ...kind, ...Object.fromEntries(members) })
}

/** `key=value`; a key alone is true. Numbers and truth values become what their member takes. */
function memberOf(part: string, kind: string): readonly [string, unknown] {
  const [key = '', ...rest] = part.split('=')
  const [name, value] = [key.trim(), rest.length === 0 ? 'true' : rest.join('=').trim()]
  const rule = isKind(kind) && Object.hasOwn(kinds[kind], name) ? kinds[kind][name] : undefined
  const meant = [value, Number(value), value === 'true' ? true : value === 'false' ? false : undefined]
  return [name, meant.find(each => rule?.isRight(each)) ?? value]
}

interface Problem {
  readonly message: string
  readonly advice: string
}

const noFault: Problem = {
  message: 'A fault is an object with a kind.',
  advice: `Give { kind: 'timeout', when: 'after' }, for example. Kinds are ${Object.keys(kinds).join(', ')}.`,
}

function isFault(value: unknown): value is LocalFault {
  return faultProblem(value) === undefined
}

function faultProblem(value: unknown): Problem | undefined {
  const kind = ownMember(value, 'kind')
  if (!isDataObject(value) || typeof kind !== 'string') return noFault
  if (!isKind(kind))
    return { message: `There is no fault ${quoted(kind)}.`, advice: known(kind, Object.keys(kinds)) }
  return memberProblem(kind, value)
}

function memberProblem(kind: LocalFault['kind'], { kind: _, ...members }: DataObject): Problem | undefined {
  const rules = kinds[kind]
  const strange = Object.keys(members).find(
    name => !Object.hasOwn(rules, name) && members[name] !== undefined,
  )
  if (strange !== undefined)
    return {
      message: `The fault ${kind} has no ${quoted(strange)}.`,
      advice: known(strange, Object.keys(rules)),
    }
  const wrong = Object.entries(rules).find(([name, rule]) =>
    members[name] === undefined ? rule.required : !rule.isRight(members[name]),
  )
  if (wrong === undefined) return undefined
  const [name, { takes }] = wrong
  const what = members[name] === undefined ? `needs ${name}` : `has a wrong ${name}`
  return { message: `The fault ${kind} ${what}.`, advice: `Give ${name}: ${takes}.` }
}

function known(given: string, names: readonly string[]): string {
  if (names.length === 0) return 'Leave it out: this fault has no members.'
  const near = nearestName(given, names)
  return `${near === undefined ? '' : `Did you mean ${near}? `}Known are ${names.join(', ')}.`
}

function quoted(name: string): string {
  return JSON.stringify(name.slice(0, 40))
}

function isKind(kind: string): kind is LocalFault['kind'] {
  return Object.hasOwn(kinds, kind)
}

function required(rule: MemberRule): MemberRule {
  return { ...rule, required: true }
}

function oneOf(...words: readonly string[]): MemberRule {
  return { takes: words.join(', '), isRight: value => typeof value === 'string' && words.includes(value) }
}

function wholeNumber(takes: string, least: number, most = Number.MAX_SAFE_INTEGER): MemberRule {
  const isRight = (value: unknown): boolean =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most
  return { takes, isRight }
}
