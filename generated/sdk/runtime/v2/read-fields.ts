import { ResponseError } from '../errors/errors.js'
import { type MarkNode, memberNode } from '../v3/marks-tree.js'
import type { XmlElement, XmlValue } from './parse-xml.js'

/** What to do with integers that a number cannot hold. */
export type LargeIntegers = 'refuse' | 'bigint'

/**
 * The content of an element as the data that the page describes: numbers, booleans and arrays where it says so, otherwise
 * text. JSON text and ciphertext stay text for `openMarks`.
 *
 * An empty element is left out if the page has a number, a boolean, JSON or ciphertext there. Throws `ResponseError`:
 * `BODY_UNREADABLE` for a repeated element outside of arrays, of which one could be signed and the other used;
 * `BODY_UNEXPECTED` for text that does not fit the page; `UNSAFE_INTEGER`.
 */
export function readFields(
  element: XmlElement,
  marks: MarkNode | undefined,
  largeIntegers: LargeIntegers = 'refuse',
): Readonly<Record<string, unknown>> {
  return objectOf(element, marks, { path: '', largeIntegers })
}

/** The texts right below an element. */
export interface TopTexts {
  readonly texts: Readonly<Record<string, string>>
  /** Whether there is nothing else: a v2 sign covers texts only. */
  readonly isFlat: boolean
}

/**
 * The texts right below an element, which a v2 sign covers and which tell a failure. Throws `ResponseError`
 * (`BODY_UNREADABLE`) for a repeated element outside of arrays.
 */
export function topTexts(element: XmlElement, marks: MarkNode | undefined): TopTexts {
  const texts: [string, string][] = []
  for (const [name, values] of element) {
    const isRepeated = values.length > 1 && memberNode(marks, name)?.array === true
    const value = isRepeated ? undefined : single(values, `/${name}`)
    if (typeof value === 'string') texts.push([name, value])
  }
  return { texts: Object.fromEntries(texts), isFlat: texts.length === element.size }
}

interface Place {
  readonly path: string
  readonly largeIntegers: LargeIntegers
}

function objectOf(
  element: XmlElement,
  marks: MarkNode | undefined,
  place: Place,
): Readonly<Record<string, unknown>> {
  const members = [...element].map(([name, values]): [string, unknown] => {
    const inner = { ...place, path: `${place.path}/${name}` }
    return [name, memberOf(values, memberNode(marks, name), inner)]
  })
  // Unlike an assignment, this makes `__proto__` an ordinary member.
  return Object.fromEntries(members.filter(([, value]) => value !== undefined))
}

function memberOf(values: readonly XmlValue[], node: MarkNode | undefined, place: Place): unknown {
  if (node?.array !== true) return dataOf(single(values, place.path), node, place)
  const [only] = values
  if (values.length === 1 && only === '') return []
  return values.map((value, at) => dataOf(value, node.every, { ...place, path: `${place.path}/${at}` }))
}

function single(values: readonly XmlValue[], path: string): XmlValue {
  const [value] = values
  if (values.length === 1 && value !== undefined) return value
  throw new ResponseError(
    'BODY_UNREADABLE',
    `The XML repeats the element ${path}.`,
    'WeChat Pay sends it once: do not use the message.',
    { field: path },
  )
}

function dataOf(value: XmlValue, node: MarkNode | undefined, place: Place): unknown {
  if (typeof value !== 'string') return objectOf(value, node, place)
  if (node === undefined) return value
  if (value === '') return emptyOf(node)
  if (node.number) return numberOf(value, place)
  return node.boolean ? booleanOf(value, place) : value
}

/** The value of an empty element: an object without members, nothing for what needs content, or text. */
function emptyOf(node: MarkNode): unknown {
  if (node.number || node.boolean || node.encoded !== undefined || node.encrypted !== undefined)
    return undefined
  return node.members.size > 0 ? {} : ''
}

function numberOf(text: string, { path, largeIntegers }: Place): number | bigint {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw unexpected(path, 'a number')
  const value = Number(text)
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value
  if (largeIntegers === 'bigint' && /^-?\d+$/.test(text)) return BigInt(text)
  throw new ResponseError(
    'UNSAFE_INTEGER',
    `${path} is an integer that a number cannot represent exactly.`,
    "Set largeIntegers to 'bigint' in the client's configuration to receive such values as bigint.",
    { field: path },
  )
}

function booleanOf(text: string, { path }: Place): boolean {
  switch (text.toLowerCase()) {
    case 'true':
    case '1':
      return true
    case 'false':
    case '0':
      return false
    default:
      throw unexpected(path, 'a boolean')
  }
}

function unexpected(path: string, what: string): ResponseError {
  const message = `${path} is not ${what}, which the page describes.`
  const advice =
    'Query what became of the call. If the service does send this, report it, or correct the page that the SDK was made from.'
  return new ResponseError('BODY_UNEXPECTED', message, advice, { field: path })
}
