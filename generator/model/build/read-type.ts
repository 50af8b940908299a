import { nearest } from '../../diagnostics/nearest.js'
import type { Cell } from '../../parse/table/table.js'
import type { Report } from './report.js'
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
export function readType(cell: Cell, report: Report): RowType | undefined {
  const text = cell.text
  const constant = /^`([^`]*)`$/.exec(text)?.[1]
  if (constant !== undefined)
    return { base: baseOfConstant(constant), array: false, constant, span: cell.span }
  const array = text.endsWith('[]')
  const word = array ? text.slice(0, -2) : text
  const exact = words.find(each => each === word)
  if (exact !== undefined) return { ...shapeOf(exact), array, span: cell.span }
  const plain = text
    .toLowerCase()
    .replace(/[([（].*$/, '')
    .trim()
  const wantsArray = /\[\s*\]$|^array(?:$|<)/.test(text.toLowerCase())
  const meant = synonyms.get(plain) ?? nearest(plain.replace(/^array</, ''), words)
  if (meant === undefined) {
    report({
      code: 'PW211',
      span: cell.span,
      message: text === '' ? 'The type is empty.' : `${JSON.stringify(text)} is no type.`,
    })
    return undefined
  }
  report({
    code: 'PW212',
    span: cell.span,
    message: `${JSON.stringify(text)} is no type. Assumed: \`${meant}${wantsArray ? '[]' : ''}\`.`,
  })
  return { ...shapeOf(meant), array: wantsArray, span: cell.span }
}

function shapeOf(word: TypeWord): Pick<RowType, 'base' | 'fractions'> {
  return word === 'float' ? { base: 'number', fractions: true } : { base: word }
}

function baseOfConstant(text: string): RowType['base'] {
  if (text === 'true' || text === 'false') return 'boolean'
  return /^-?\d+$/.test(text) ? 'integer' : 'string'
}
