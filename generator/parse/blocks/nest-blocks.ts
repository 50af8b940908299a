import type { Span } from '../../diagnostics/span.js'
import { readTrailingAttributes } from '../attributes/read-attributes.js'
import type { Block, Container } from '../page.js'
import { joinTables } from './join-tables.js'
import type { FlatBlock, SpecialLine } from './read-blocks.js'

type OpenContainer = Pick<Container, 'name' | 'info' | 'attributes' | 'markerSpan'> & {
  readonly children: Block[]
}

/**
 * Joins table lines and their attribute lists to tables, and the blocks between `::: name` and `:::` to containers. A
 * closing marker closes the innermost container. A container that is never closed ends before the next heading, table or
 * container. `page` are the page's lines.
 */
export function nestBlocks(flat: readonly FlatBlock[], page: readonly string[]): readonly Block[] {
  const root: Block[] = []
  const open: OpenContainer[] = []
  const append = (block: Block): void => {
    const children = open[open.length - 1]?.children ?? root
    children.push(block)
  }
  /** `end` is the closing marker; without it the container ends before the first block that cannot be inside. */
  const close = (end?: Span): void => {
    const container = open.pop()
    if (container === undefined) return
    const { children, markerSpan } = container
    const own = end === undefined ? children.findIndex(child => endsUnclosed.has(child.kind)) : -1
    const inside = own < 0 ? children : children.slice(0, own)
    const { endLine, endColumn } = end ?? inside.at(-1)?.span ?? markerSpan
    const span = { ...markerSpan, endLine, endColumn }
    append({ kind: 'container', ...container, children: inside, closed: end !== undefined, span })
    for (const child of children.slice(inside.length)) append(child)
  }
  for (const block of joinTables(flat, page)) {
    if (block.kind !== 'marker-line') {
      append(block)
      continue
    }
    const marker = readMarker(block)
    if (marker.name !== '') {
      if (open.length === deepest) close()
      open.push(marker)
    } else if (open.length === 0) append({ kind: 'stray-marker', text: block.text, span: block.span })
    else close(block.span)
  }
  while (open.length > 0) close()
  return root
}

/** Deeper containers count as never closed, which bounds the tree's depth. Pages nest two. */
const deepest = 50

/** Blocks that the dialect never puts into a container: an unclosed one ends before them. */
const endsUnclosed: ReadonlySet<Block['kind']> = new Set(['heading', 'table-block', 'container'])

function readMarker(marker: SpecialLine<'marker-line'>): OpenContainer {
  const [opening = '', name = ''] = /^\s*:{3,}[ \t]*([^\s{]*)/.exec(marker.text) ?? []
  const rest = marker.text.slice(opening.length)
  const { text, list } = readTrailingAttributes(rest, marker.span.line, opening.length + 1)
  return {
    name,
    info: text,
    ...(list === undefined ? {} : { attributes: list }),
    markerSpan: marker.span,
    children: [],
  }
}
