import type { Span } from '../../diagnostics/span.js'
import { lineSpan } from '../../diagnostics/span.js'
import type { AttributeList } from '../attributes/attribute.js'
import { readTrailingAttributes } from '../attributes/read-attributes.js'
import type { Block, Container, TableBlock } from '../page.js'
import { readTable } from '../table/read-table.js'
import type { AttributeTextLine, MarkerLine, RowLines } from './line-nodes.js'
import type { FlatBlock } from './read-blocks.js'

interface OpenContainer {
  readonly name: string
  readonly info: string
  readonly attributes?: AttributeList
  readonly markerSpan: Span
  readonly children: Block[]
}

/**
 * Joins table lines and their attribute list to tables, and what stands between `::: name` and `:::` to
 * containers. A closing marker closes the innermost open container; one that is never closed ends before the next
 * heading, table or container and is marked so.
 */
export function nestBlocks(flat: readonly FlatBlock[], lastLine: number): readonly Block[] {
  const root: Block[] = []
  const open: OpenContainer[] = []
  const append = (block: Block): void => {
    const children = open[open.length - 1]?.children ?? root
    children.push(block)
  }
  const close = (endLine: number, endColumn: number, closed: boolean): void => {
    const container = open.pop()
    if (container === undefined) return
    if (closed) {
      append(containerOf(container, container.children, endLine, endColumn, true))
      return
    }
    const own = container.children.findIndex(child => endsUnclosed.has(child.kind))
    const inside = own < 0 ? container.children : container.children.slice(0, own)
    const last = inside[inside.length - 1]?.span ?? container.markerSpan
    append(containerOf(container, inside, last.endLine, last.endColumn, false))
    for (const child of own < 0 ? [] : container.children.slice(own)) append(child)
  }
  for (const block of joinTables(flat)) {
    if (block.kind !== 'marker-line') {
      append(block)
      continue
    }
    const marker = readMarker(block)
    if (marker.name !== '') {
      if (open.length === deepest) close(block.span.line, 1, false)
      open.push(marker)
    } else if (open.length === 0) append({ kind: 'stray-marker', text: block.text, span: block.span })
    else close(block.span.endLine, block.span.endColumn, true)
  }
  while (open.length > 0) close(lastLine, 1, false)
  return root
}

/** Containers inside each other, before the innermost counts as never closed; pages have two. Keeps their tree walkable. */
const deepest = 50

/** What never stands inside a container of this dialect, so that one left open ends before it. */
const endsUnclosed: ReadonlySet<Block['kind']> = new Set(['heading', 'table-block', 'container'])

function containerOf(
  open: OpenContainer,
  children: readonly Block[],
  endLine: number,
  endColumn: number,
  closed: boolean,
): Container {
  return {
    kind: 'container',
    name: open.name,
    info: open.info,
    ...(open.attributes === undefined ? {} : { attributes: open.attributes }),
    children,
    closed,
    markerSpan: open.markerSpan,
    span: { line: open.markerSpan.line, column: open.markerSpan.column, endLine, endColumn },
  }
}

function readMarker(marker: MarkerLine): OpenContainer {
  const match = /^\s*:{3,}[ \t]*([^\s{]*)/.exec(marker.text)
  const rest = marker.text.slice(match?.[0].length ?? 0)
  const column = (match?.[0].length ?? 0) + 1
  const { text, list } = readTrailingAttributes(rest, marker.span.line, column)
  return {
    name: match?.[1] ?? '',
    info: text,
    ...(list === undefined ? {} : { attributes: list }),
    markerSpan: marker.span,
    children: [],
  }
}

type Joined = Block | MarkerLine

function joinTables(flat: readonly FlatBlock[]): readonly Joined[] {
  const joined: Joined[] = []
  let index = 0
  while (index < flat.length) {
    const block = flat[index]
    if (block === undefined) break
    if (block.kind === 'row-lines') {
      const { rows, next } = consecutiveRows(flat, index)
      const list = flat[next]
      const follows = list !== undefined && list.kind === 'attribute-line'
      const table = tableBlock(rows, follows ? attributesOf(list) : undefined)
      if (table !== undefined) joined.push(table)
      index = follows ? next + 1 : next
      continue
    }
    joined.push(block.kind === 'attribute-line' ? looseAttributes(block) : block)
    index += 1
  }
  return joined
}

function consecutiveRows(flat: readonly FlatBlock[], start: number): { rows: RowLines; next: number } {
  const first = flat[start]
  if (first === undefined || first.kind !== 'row-lines')
    return { rows: { kind: 'row-lines', first: 1, lines: [] }, next: start + 1 }
  const lines = [...first.lines]
  let next = start + 1
  for (; next < flat.length; next += 1) {
    const block = flat[next]
    if (block === undefined || block.kind !== 'row-lines' || block.first !== first.first + lines.length) break
    for (const line of block.lines) lines.push(line)
  }
  return { rows: { kind: 'row-lines', first: first.first, lines }, next }
}

function tableBlock(rows: RowLines, attributes: AttributeList | undefined): TableBlock | undefined {
  const table = readTable(rows.lines, rows.first, attributes)
  return table === undefined ? undefined : { kind: 'table-block', table, span: table.span }
}

function attributesOf(line: AttributeTextLine): AttributeList | undefined {
  return readTrailingAttributes(line.text, line.span.line, 1).list
}

function looseAttributes(line: AttributeTextLine): Block {
  const list = attributesOf(line)
  const span = lineSpan(line.span.line, line.span.column, line.span.endColumn - line.span.column)
  return list === undefined
    ? { kind: 'other', type: 'attribute-line', text: line.text, span }
    : { kind: 'loose-attributes', list, span }
}
