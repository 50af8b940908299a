import type { FieldMarks } from '../descriptors.js'
import { RequestError } from '../errors/request-error.js'
import { elementNode, type MarkNode, marksTree, memberNode } from '../v3/marks-tree.js'
import { checkNumber } from './check-number.js'

/** What the walk over a request found. */
export interface DataFacts {
  /** Whether there is a `bigint`, which `JSON.stringify` cannot write. */
  readonly hasBigInt: boolean
}

/**
 * Checks that a request is plain data that arrives as it is meant.
 *
 * Throws `RequestError` naming the field: lone surrogates, characters outside the BMP (the API refuses them; source:
 * official documents, 基本规则), integers beyond 2^53, fractions where `marks` do not allow them, values that JSON cannot
 * hold. Files are passed over.
 */
export function checkData(value: unknown, path: string, rules: DataRules = {}): DataFacts {
  const { isFile = noFile, onText = checkText, marks } = rules
  return checkValue(value, path, { isFile, onText, around: [], node: marks?.fractions && marksTree(marks) })
}

/** What is particular to the data that is checked. */
export interface DataRules {
  /** Whether a file stands at a path; nowhere by default. */
  readonly isFile?: (path: string) => boolean
  /** Instead of `checkText`. */
  readonly onText?: (text: string, path: string) => void
  /** Names the numbers that take fractions; their paths begin where the data does. */
  readonly marks?: Pick<FieldMarks, 'fractions'> | undefined
}

const noFile = (): boolean => false

interface Walk {
  readonly isFile: (path: string) => boolean
  readonly onText: (text: string, path: string) => void
  /** The objects that the value stands in. */
  readonly around: readonly object[]
  /** What is known of the place. */
  readonly node: MarkNode | undefined
}

/** Levels of data within data; the pages have 8. */
const maxDepth = 64

function checkValue(value: unknown, path: string, walk: Walk): DataFacts {
  switch (typeof value) {
    case 'string':
      walk.onText(value, path)
      return none
    case 'number':
      checkNumber(value, path, walk.node?.fraction === true)
      return none
    case 'bigint':
      return { hasBigInt: true }
    case 'boolean':
    case 'undefined':
      return none
    case 'object':
      return value === null || walk.isFile(path) ? none : checkObject(value, path, walk)
    default:
      throw invalid(path, `is a ${typeof value}`, 'Give plain data.')
  }
}

const none: DataFacts = { hasBigInt: false }

function checkObject(value: object, path: string, walk: Walk): DataFacts {
  const { around, onText, node } = walk
  if (around.includes(value)) throw invalid(path, 'holds itself', 'Give plain data without circles.')
  if (around.length === maxDepth) {
    throw invalid(path, `is nested deeper than ${maxDepth} levels`, 'Give plain data.')
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    const advice =
      value instanceof Date ? 'Give the time as text, such as 2026-08-01T12:30:00+08:00.' : 'Give plain data.'
    throw invalid(path, `is an instance of ${value.constructor.name}`, advice)
  }
  const deeper = { ...walk, around: [...around, value] }
  const nodeOf = Array.isArray(value) ? elementNode : memberNode
  let hasBigInt = false
  for (const [name, inner] of Object.entries(value)) {
    onText(name, path)
    const place = node === undefined ? deeper : { ...deeper, node: nodeOf(node, name) }
    if (checkValue(inner, `${path}/${name}`, place).hasBigInt) hasBigInt = true
  }
  return hasBigInt ? { hasBigInt } : none
}

const surrogate = /[\ud800-\udfff]/
const wholeCharacters = /[\ud800-\udbff][\udc00-\udfff]/g

/** Throws `RequestError` for characters that cannot arrive. */
export function checkText(text: string, path: string): void {
  if (!surrogate.test(text)) return
  const lone = surrogate.test(text.replace(wholeCharacters, ''))
  throw new RequestError(
    lone ? 'LONE_SURROGATE' : 'OUTSIDE_BMP',
    lone
      ? `${path} holds half of a character (a lone surrogate).`
      : `${path} holds a character outside the Basic Multilingual Plane, such as an emoji, which the API refuses.`,
    lone ? 'Look for a text that was cut in the middle of a character.' : 'Take it out before the call.',
    { field: path },
  )
}

function invalid(path: string, what: string, advice: string): RequestError {
  return new RequestError('INVALID_FIELD', `${path} ${what}.`, advice, { field: path })
}
