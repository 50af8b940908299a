import { types } from 'node:util'
import { invalidField, RequestError } from '../errors/errors.js'
import { safeCause } from '../errors/safe-cause.js'

/**
 * An object's own enumerable members, each read once. Class instances are treated like plain objects.
 *
 * Refuses what JSON would lose (`RequestError`, `INVALID_FIELD`, naming it): getters and values of a class, members named
 * by symbols, members beside the elements of an array, and objects that hide their content (`Map`, `Date`, streams, …).
 */
export function ownMembers(value: object, path: string): readonly (readonly [string, unknown])[] {
  return reading(path, () => {
    const hidden = hiddenContent(value)
    if (hidden !== undefined) throw invalidField(path, hidden.what, hidden.advice)
    const lost = lostNames(value)
    if (lost.length > 0) throw lostMembers(value, lost, path)
    return Object.entries(value)
  })
}

/** Runs what may call code of the caller: getters, proxy traps, `toJSON`. Throws `RequestError` (`INVALID_FIELD`). */
export function reading<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof RequestError) throw error
    const what = 'cannot be read: code of its own threw an error'
    const advice = 'Give plain data; the cause says what was thrown.'
    throw invalidField(path, what, advice, safeCause(error))
  }
}

/** How to give a date. */
export const dateAdvice =
  'Give the time as the page writes it: rfc3339(date) is 2026-08-01T12:30:00+08:00, timeV2(date) is 20260801123000.'

/** Why an object's members are not its content, if they are not. */
function hiddenContent(value: object): { what: string; advice: string } | undefined {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (Array.isArray(value) || prototype === Object.prototype || prototype === null) return undefined
  const what = `is an instance of ${className(value)}`
  if (types.isDate(value)) return { what, advice: dateAdvice }
  if (types.isPromise(value)) return { what: 'is a promise', advice: 'Give what it resolves to: await it.' }
  if (types.isMap(value)) return { what, advice: 'Give an object: Object.fromEntries(map).' }
  if (types.isBoxedPrimitive(value)) return { what, advice: 'Give the primitive: value.valueOf().' }
  if (ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value) || value instanceof Blob) {
    return { what, advice: 'Give text, such as base64; bytes are sent in the parts of an upload alone.' }
  }
  if (Symbol.iterator in value || Symbol.asyncIterator in value) {
    return { what: `${what}, whose elements would be lost`, advice: 'Give an array of them, or an object.' }
  }
  const isClosed =
    types.isRegExp(value) || types.isNativeError(value) || types.isWeakMap(value) || types.isWeakSet(value)
  return isClosed ? { what, advice: 'Give plain data.' } : undefined
}

/** Names of members that would not be sent. */
function lostNames(value: object): readonly string[] {
  const symbols = Object.getOwnPropertySymbols(value)
    .filter(symbol => Object.prototype.propertyIsEnumerable.call(value, symbol))
    .map(String)
  return Array.isArray(value)
    ? [...symbols, ...Object.keys(value).filter(name => !/^\d+$/.test(name))]
    : [...symbols, ...inheritedNames(value)]
}

/** Getters and values of an object's classes, without methods and without `Object` itself. */
function inheritedNames(value: object): readonly string[] {
  let lender: unknown = Object.getPrototypeOf(value)
  if (lender === Object.prototype || lender === null) return []
  const names = new Set<string>()
  while (typeof lender === 'object' && lender !== null) {
    const next: unknown = Object.getPrototypeOf(lender)
    if (next === null && Object.hasOwn(lender, 'hasOwnProperty')) break
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(lender))) {
      const isMethod = typeof member.value === 'function' || member.value === undefined
      const isData = member.get !== undefined || (member.set === undefined && !isMethod)
      if (isData && !Object.hasOwn(value, name)) names.add(name)
    }
    lender = next
  }
  return [...names]
}

/** Names that a message lists at most. */
const maxNames = 5

function lostMembers(value: object, lost: readonly string[], path: string): RequestError {
  const names = lost.slice(0, maxNames).map(name => (/^[\w$().-]{1,60}$/.test(name) ? name : '(malformed)'))
  const more = lost.length > maxNames ? ` and ${lost.length - maxNames} more` : ''
  const [first = ''] = names
  const what = `has members that would be lost on the way: ${names.join(', ')}${more}`
  if (Array.isArray(value)) return invalidField(path, what, 'Give an array without them: [...list].')
  const example = /^[\w$]+$/.test(first) ? `, such as { ...object, ${first}: object.${first} }` : ''
  const advice = `Give a plain object with the members that JSON is to hold${example}.`
  return invalidField(path, `is an instance of ${className(value)} and ${what}`, advice)
}

function className(value: object): string {
  const maker: unknown = value.constructor
  const name: unknown = typeof maker === 'function' ? maker.name : undefined
  return typeof name === 'string' && /^[\w$]{1,60}$/.test(name) ? name : 'a class'
}
