import { nearest } from '../../diagnostics/nearest.js'
import type { Cell } from '../../parse/table/table.js'
import { inlineText } from './inline-text.js'
import type { ReportDiagnostic } from './report.js'
import type { RowType } from './row-facts.js'

/** `float` is a number that may hold a fraction (rule T19). */
const words = ['string', 'integer', 'number', 'float', 'boolean', 'object'] as const
type TypeWord = (typeof words)[number]

const synonyms: ReadonlyMap<string, TypeWord> = new Map(
  Object.entries<TypeWord>({
    int: 'integer',
    int32: 'integer',
    int64: 'integer',
    long: 'integer',
    uint64: 'integer',
    uint32: 'integer',
    double: 'float',
    decimal: 'float',
    bool: 'boolean',
    str: 'string',
    char: 'string',
  }),
)

/** Reads a type cell (rule T11); a near miss is reported and read as the nearest type. */
export function readType(
  { text, span }: Pick<Cell, 'text' | 'span'>,
  report: ReportDiagnostic,
): RowType | undefined {
  const exact = exactType(text)
  if (exact !== undefined)
    return exact.fractions === true ? { ...exact, span } : { base: exact.base, array: exact.array, span }
  const constant = /^`([^`]*)`$/.exec(text)?.[1]
  if (constant !== undefined && !saysType(constant))
    return { base: baseOfConstant(constant), array: false, constant, span }
  const shown = inlineText(text)
  const type =
    shown.isStruck || shown.isPartial
      ? undefined
      : (namedType(shown.text.normalize('NFKC')) ?? meantType((constant ?? text).normalize('NFKC')))
  if (type === undefined) {
    report({
      code: 'PW211',
      span,
      message: text === '' ? 'The type is empty.' : `${JSON.stringify(text)} is not a type.`,
    })
    return undefined
  }
  report({
    code: 'PW212',
    span,
    message: `${JSON.stringify(text)} ${exactType(shown.text) === undefined ? 'is not a type' : 'is a type written with Markdown'}. Assumed: \`${wordOf(type)}\`.`,
  })
  return { ...type, span }
}

/** Whether a word in backticks means a type and not a constant: `int(11)`, `array`. */
function saysType(text: string): boolean {
  const word = text.replace(/[([（<].*$/s, '')
  return (
    namedType(text) !== undefined ||
    /^(?:array|null|map|list)$/i.test(word) ||
    (word !== text && namedType(word) !== undefined)
  )
}

type Meant = Pick<RowType, 'base' | 'fractions' | 'array'>

const exactTypes: ReadonlyMap<string, Meant> = new Map(
  words.flatMap((word): readonly (readonly [string, Meant])[] => [
    [word, { ...shapeOf(word), array: false }],
    [`${word}[]`, { ...shapeOf(word), array: true }],
  ]),
)

function exactType(text: string): Meant | undefined {
  return exactTypes.get(text)
}

/** The type that a word names in this dialect or another, spelled right. */
function namedType(text: string): Meant | undefined {
  const word = text.trim().toLowerCase()
  const array = /\[\s*\]$/.test(word)
  const single = word.replace(/\[\s*\]$/, '').trim()
  const meant = words.find(own => own === single) ?? synonyms.get(single)
  return meant === undefined ? undefined : { ...shapeOf(meant), array }
}

/** The type that is meant, misspellings included. The dialect has no unions and no arrays of arrays. */
function meantType(text: string): Meant | undefined {
  const word = text.toLowerCase()
  if (/\||\]\s*\[|array\s*<\s*array|^array<.*\[/.test(word)) return undefined
  const plain = word.replace(/[([（].*$/, '').trim()
  const array = /\[\s*\]|^array(?:$|<)/.test(word)
  const meant = synonyms.get(plain) ?? nearest(plain.replace(/^array</, ''), words)
  return meant === undefined ? undefined : { ...shapeOf(meant), array }
}

function shapeOf(word: TypeWord): Pick<RowType, 'base' | 'fractions'> {
  return word === 'float' ? { base: 'number', fractions: true } : { base: word }
}

/** How the dialect writes a type. */
function wordOf({ base, fractions, array }: Meant): string {
  return `${fractions === true ? 'float' : base}${array ? '[]' : ''}`
}

function baseOfConstant(text: string): RowType['base'] {
  if (text === 'true' || text === 'false') return 'boolean'
  return /^-?\d+$/.test(text) ? 'integer' : 'string'
}
