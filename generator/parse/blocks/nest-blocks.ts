import type { Span } from '../../diagnostics/span.js'
import type { AttributeList } from '../attributes/attribute.js'
import { readTrailingAttributes } from '../attributes/read-attributes.js'
import type { Block, Container } from '../page.js'
import { joinTables } from './join-tables.js'
import type { MarkerLine } from './line-nodes.js'
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
 * heading, table or container and is marked so. `page` are the page's lines.
 */
export function nestBlocks(flat: readonly FlatBlock[], page: readonly string[]): readonly Block[] {
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
  for (const block of joinTables(flat, page)) {
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
  while (open.length > 0) close(page.length, 1, false)
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
