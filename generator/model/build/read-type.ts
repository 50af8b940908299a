import { nearest } from '../../diagnostics/nearest.js'
import type { Cell } from '../../parse/table/table.js'
import type { Report } from './report.js'
import type { RowType } from './row-facts.js'

const bases = ['string', 'integer', 'number', 'boolean', 'object'] as const
const synonyms: ReadonlyMap<string, RowType['base']> = new Map(
  Object.entries<RowType['base']>({
    int: 'integer',
    int32: 'integer',
    int64: 'integer',
    long: 'integer',
    uint64: 'integer',
    uint32: 'integer',
    float: 'number',
    double: 'number',
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
  const exact = bases.find(base => base === word)
  if (exact !== undefined) return { base: exact, array, span: cell.span }
  const plain = text
    .toLowerCase()
    .replace(/[([（].*$/, '')
    .trim()
  const wantsArray = /\[\s*\]$|^array(?:$|<)/.test(text.toLowerCase())
  const base = synonyms.get(plain) ?? nearest(plain.replace(/^array</, ''), bases)
  if (base === undefined) {
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
    message: `${JSON.stringify(text)} is no type. Assumed: \`${base}${wantsArray ? '[]' : ''}\`.`,
  })
  return { base, array: wantsArray, span: cell.span }
}

function baseOfConstant(text: string): RowType['base'] {
  if (text === 'true' || text === 'false') return 'boolean'
  return /^-?\d+$/.test(text) ? 'integer' : 'string'
}
