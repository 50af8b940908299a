import type { AttributeList } from '../attributes/attribute.js'
import { readTrailingAttributes } from '../attributes/read-attributes.js'
import type { Block } from '../page.js'
import { readTable, type TableLine } from '../table/read-table.js'
import type { FlatBlock, RowLines, SpecialLine } from './read-blocks.js'

/**
 * Joins the lines of a table and the attribute list below it; lines that open or close a container stay. Rows that Markdown
 * does not count as part of their table come back if they can belong to nothing else. Blocks among the rows, or between
 * rows and list, become `strays` and follow the table. `page` are the page's lines.
 */
export function joinTables(
  flat: readonly FlatBlock[],
  page: readonly string[],
): readonly (Block | SpecialLine<'marker-line'>)[] {
  const joined: (Block | SpecialLine<'marker-line'>)[] = []
  let index = 0
  while (index < flat.length) {
    const block = flat[index]
    if (block === undefined) break
    if (block.kind !== 'row-lines') {
      joined.push(block.kind === 'attribute-line' ? looseAttributes(block) : block)
      index += 1
      continue
    }
    const { lines, strays, marker, next } = tableRun(flat, index, page)
    const table = readTable(lines, marker && attributesOf(marker))
    if (table !== undefined) joined.push({ kind: 'table-block', table, strays, span: table.span })
    joined.push(...strays)
    index = next
  }
  return joined
}

interface TableRun {
  readonly lines: readonly TableLine[]
  readonly strays: readonly Block[]
  readonly marker: SpecialLine<'attribute-line'> | undefined
  /** Index of the first block behind the table. */
  readonly next: number
}

function tableRun(flat: readonly FlatBlock[], start: number, page: readonly string[]): TableRun {
  const lines: TableLine[] = []
  const strays: Block[] = []
  let pending: Block[] = []
  let next = start
  /** The last line of what touches the table; NaN once something stands apart. */
  let end = Number.NaN
  for (let at = start; at < flat.length; at += 1) {
    const block = flat[at]
    if (block === undefined) break
    const isTouching = firstLine(block) === end + 1
    const rows = rowsOf(block, isTouching, page)
    if (rows !== undefined) {
      const isApart = lines.length > 0 && !isTouching
      if (isApart && (pending.length > 0 || opensTable(rows))) break
      for (const [index, text] of rows.lines.entries())
        lines.push({ text, line: rows.first + index, ...(isApart ? { isApart } : {}) })
      end = rows.first + rows.lines.length - 1
      strays.push(...pending)
      pending = []
      next = at + 1
    } else if (isMarker(block, pending.length === 0))
      return { lines, strays: [...strays, ...pending], marker: block, next: at + 1 }
    else if (isStray(block, isTouching)) {
      end = isTouching ? block.span.endLine : Number.NaN
      pending.push(block)
    } else break
  }
  // Text right below the rows is a stray, whether a list follows or not.
  const [first] = pending
  const last = lines[lines.length - 1]?.line ?? 0
  return first !== undefined && firstLine(first) === last + 1
    ? { lines, strays: [...strays, first], marker: undefined, next: next + 1 }
    : { lines, strays, marker: undefined, next }
}

/** Whether a block is the list of the rows above; with other blocks between, it must name itself the list of a table. */
function isMarker(block: FlatBlock, isNext: boolean): block is SpecialLine<'attribute-line'> {
  if (block.kind !== 'attribute-line' || !(isNext || block.text.includes('im-table'))) return false
  return attributesOf(block) !== undefined
}

function firstLine(block: FlatBlock): number {
  return block.kind === 'row-lines' ? block.first : block.span.line
}

/** A block's rows. A paragraph that touches a table may be rows without their first bar. */
function rowsOf(block: FlatBlock, isTouching: boolean, page: readonly string[]): RowLines | undefined {
  if (block.kind === 'row-lines') return block
  if (!isTouching || block.kind !== 'paragraph') return undefined
  const { line: first, endLine } = block.span
  const lines = page.slice(first - 1, endLine)
  return lines.every(text => /(?<!\\)\|/.test(text)) ? { kind: 'row-lines', first, lines } : undefined
}

/** Whether rows have a head of their own. */
function opensTable({ lines }: RowLines): boolean {
  const [head = '', second = ''] = lines
  return /^\s*\|[\s:|-]+$/.test(second) || /\{\s*\.(?:type|desc)\b|\|\s*\**(?:类型|type)\**\s*\|/i.test(head)
}

/** Whether a block can be inside a table only by mistake. */
function isStray(block: FlatBlock, isTouching: boolean): block is Block {
  switch (block.kind) {
    case 'paragraph':
    case 'alert':
    case 'list':
    case 'other':
      return true
    case 'code':
      return !block.fenced || isTouching
    case 'heading':
      // `# | name | type` is a row that `#` made a heading. Headings with a list open sections.
      return isTouching && block.attributes === undefined && /\|.*\|/.test(block.text)
    default:
      return false
  }
}

function attributesOf({ text, span }: SpecialLine<'attribute-line'>): AttributeList | undefined {
  const { list } = readTrailingAttributes(text, span.line, 1)
  if (list === undefined || /^ {0,3}\{/.test(text)) return list
  const problem = { message: 'it is indented so far that it is code', span }
  return { ...list, problems: [...list.problems, problem] }
}

function looseAttributes(line: SpecialLine<'attribute-line'>): Block {
  const list = attributesOf(line)
  const { text, span } = line
  return list === undefined
    ? { kind: 'other', type: 'attribute-line', text, span }
    : { kind: 'loose-attributes', list, span }
}
