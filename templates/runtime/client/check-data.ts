import { types } from 'node:util'
import type { FieldMarks } from '../descriptors.js'
import { invalidField, invalidPart, RequestError, unsafeInteger } from '../errors/errors.js'
import { elementNode, type MarkNode, marksTree, memberNode } from '../v3/marks-tree.js'
import { dateAdvice, ownMembers, reading } from './own-members.js'

/**
 * Copies a request as plain data, and checks that it will arrive unchanged.
 *
 * Class instances give their own enumerable members or, if their class has a `toJSON`, what that returns. Dates are
 * refused, because the API has several formats. Every getter and `toJSON` is called once; only the copy is used.
 * `hasBigInt` tells of a `bigint`, which `JSON.stringify` cannot write.
 *
 * Throws `RequestError` naming the field: lone surrogates, characters outside the BMP (the API refuses them; source:
 * official documents, 基本规则), integers beyond 2^53, fractions where `marks` do not allow them, values that JSON cannot
 * hold or would lose a part of. Files stay as they are.
 */
export function checkData(
  value: unknown,
  path: string,
  rules: DataRules = {},
): { value: unknown; hasBigInt: boolean } {
  const { isFile = noFile, onText = checkText, marks, anyFraction = false, onFault } = rules
  const facts = { hasBigInt: false }
  const node = marks?.fractions && marksTree(marks)
  const copyOf = onFault === undefined ? copyValue : tolerantCopy(onFault)
  const copy = copyOf(value, path, { isFile, onText, anyFraction, copyOf, around: [], facts, node })
  return { value: copy, ...facts }
}

/** Options of `checkData`. */
interface DataRules {
  /** Whether the value at a path is a file; none by default. */
  readonly isFile?: (path: string) => boolean
  /** Instead of `checkText`. */
  readonly onText?: (text: string, path: string) => void
  /** Numbers that take fractions; paths begin where the data does. */
  readonly marks?: Pick<FieldMarks, 'fractions'> | undefined
  /** Whether any number may be a fraction, as in what the service sends; false by default. */
  readonly anyFraction?: boolean
  /** Told of each fault in place of the first being thrown; the copy has nothing in its place. */
  readonly onFault?: ((fault: RequestError) => void) | undefined
}

const noFile = (): boolean => false

type Copy = (value: unknown, path: string, walk: Walk) => unknown

interface Walk extends Required<Omit<DataRules, 'marks' | 'onFault'>> {
  readonly copyOf: Copy
  /** The objects around the value. */
  readonly around: readonly object[]
  /** The marks of the place. */
  readonly node: MarkNode | undefined
  readonly facts: { hasBigInt: boolean }
}

/** Levels of nested data; the API has 8. */
const maxDepth = 64

function tolerantCopy(onFault: (fault: RequestError) => void): Copy {
  return (value, path, walk) => {
    try {
      return copyValue(value, path, walk)
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      onFault(error)
      return undefined
    }
  }
}

function copyValue(value: unknown, path: string, walk: Walk): unknown {
  switch (typeof value) {
    case 'string':
      walk.onText(value, path)
      return value
    case 'number':
      checkNumber(value, path, walk.anyFraction || walk.node?.fraction === true)
      return value
    case 'bigint':
      walk.facts.hasBigInt = true
      return value
    case 'boolean':
    case 'undefined':
      return value
    case 'object':
      return value === null || walk.isFile(path) ? value : copyObject(value, path, walk)
    default:
      throw invalidField(path, `is a ${typeof value}`, 'Give plain data.')
  }
}

function copyObject(value: object, path: string, walk: Walk): unknown {
  const { around, onText, node } = walk
  if (around.includes(value)) throw invalidField(path, 'holds itself', 'Give plain data without circles.')
  if (around.length === maxDepth) {
    throw invalidField(path, `is nested deeper than ${maxDepth} levels`, 'Give plain data.')
  }
  const deeper = { ...walk, around: [...around, value] }
  const own = reading(path, () => jsonOf(value, path))
  if (typeof own !== 'object' || own === null) return copyValue(own, path, deeper)
  const nodeOf = Array.isArray(own) ? elementNode : memberNode
  const members = ownMembers(own, path).map(([name, inner]): [string, unknown] => {
    onText(name, path)
    const place = node === undefined ? deeper : { ...deeper, node: nodeOf(node, name) }
    return [name, walk.copyOf(inner, `${path}/${name}`, place)]
  })
  if (!Array.isArray(own)) return Object.fromEntries(members)
  const list: unknown[] = new Array(own.length)
  for (const [at, inner] of members) list[Number(at)] = inner
  return list
}

/** What JSON has in place of an object whose class has a `toJSON`. */
function jsonOf(value: object, path: string): unknown {
  // The API takes neither the text of a date nor that of a buffer; an own member toJSON is a function like any other.
  const isPassedOver =
    types.isDate(value) ||
    ArrayBuffer.isView(value) ||
    Object.prototype.propertyIsEnumerable.call(value, 'toJSON')
  const method: unknown = isPassedOver ? undefined : Reflect.get(value, 'toJSON')
  if (typeof method !== 'function') return value
  const json: unknown = Reflect.apply(method, value, [path.slice(path.lastIndexOf('/') + 1)])
  if (json === undefined) throw invalidField(path, 'has a toJSON that gives nothing', 'Give plain data.')
  if (typeof json !== 'string' || !dateText.test(json)) return json
  throw invalidField(path, 'is a date whose toJSON gives the time in UTC, to the millisecond', dateAdvice)
}

/** What `Date` and date libraries write. */
const dateText = /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

const surrogate = /[\ud800-\udfff]/
const wholeCharacters = /[\ud800-\udbff][\udc00-\udfff]/g

/** Throws `RequestError` for characters that cannot arrive. */
export function checkText(text: string, path: string): void {
  if (!surrogate.test(text)) return
  if (surrogate.test(text.replace(wholeCharacters, ''))) throw loneSurrogate(path)
  const what =
    'holds a character outside the Basic Multilingual Plane, such as an emoji, which the API refuses'
  throw invalidPart('OUTSIDE_BMP', path, what, 'Take the character out.')
}

/** Some v2 fields take characters outside the BMP, so only lone surrogates are refused. */
export function checkWholeCharacters(text: string, path: string): void {
  if (/\p{Cs}/u.test(text)) throw loneSurrogate(path)
}

/** Half of a character (`LONE_SURROGATE`). */
function loneSurrogate(path: string): RequestError {
  const advice = 'Look for a text that was cut in the middle of a character.'
  return invalidPart('LONE_SURROGATE', path, 'holds half of a character (a lone surrogate)', advice)
}

/**
 * Refuses numbers that would arrive as another value, before anything is sent. Throws `RequestError`:
 * `INVALID_FIELD` for NaN and Infinity, `UNSAFE_INTEGER` beyond 2^53, `FRACTION` where numbers are whole.
 */
export function checkNumber(value: number, path: string, takesFractions: boolean): void {
  if (Number.isSafeInteger(value)) return
  if (!Number.isFinite(value)) throw invalidField(path, `is ${value}`, 'Give a finite number.')
  if (Number.isInteger(value)) throw unsafeInteger(path, 'Give it as a bigint.')
  if (takesFractions) return
  // Decimal arithmetic in binary leaves a remainder: 19.9 * 100 is 1989.9999999999998.
  const isAlmost = Math.abs(value - Math.round(value)) < 1e-6 && Math.round(value) !== 0
  const found = isAlmost
    ? 'is almost a whole number, but not quite, as 19.9 * 100 is 1989.9999999999998'
    : 'is a fraction'
  const advice = isAlmost
    ? 'Round it: Math.round(19.9 * 100) is 1990.'
    : 'Amounts are whole numbers of the smallest unit, such as fen: give Math.round(yuan * 100).'
  const what = `${found}; the API takes whole numbers here`
  const otherwise = `If the service does take a fraction here, name the field in the options: { fractions: ['${path}'] }.`
  throw invalidPart('FRACTION', path, what, `${advice} ${otherwise}`)
}
