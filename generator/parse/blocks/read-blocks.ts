import { lineSpan, type Span } from '../../diagnostics/span.js'
import { readTrailingAttributes } from '../attributes/read-attributes.js'
import type { CondensedText } from '../condense/condense.js'
import type { FrontMatter } from '../front-matter/front-matter.js'
import { interpolate, type MissingName } from '../interpolation/interpolate.js'
import { textLinks } from '../links/text-links.js'
import type { Alert, Block, CodeBlock, Heading, List, ListItem, TextLink } from '../page.js'
import type { BlockNode } from '../scan/block-node.js'

/** The context in which a tree is read. */
export interface BlockContext {
  readonly lines: readonly string[]
  readonly condensed: CondensedText
  readonly frontMatter: FrontMatter
  readonly missing: (name: MissingName) => void
  /** Called once for each gap of `condense` that a block fills. */
  readonly claim: () => void
}

/** Consecutive lines of a table, from one node. */
export interface RowLines {
  readonly kind: 'row-lines'
  /** The page's line of the first one. */
  readonly first: number
  readonly lines: readonly string[]
}

/** A line that opens or closes a container, or holds an attribute list. `text` is the whole line. */
export interface SpecialLine<Kind extends 'marker-line' | 'attribute-line'> {
  readonly kind: Kind
  readonly text: string
  readonly span: Span
}

/** A block, or a line that needs its neighbours to have a meaning. */
export type FlatBlock = Block | RowLines | SpecialLine<'marker-line'> | SpecialLine<'attribute-line'>

/** Nodes of the top level as blocks with positions in the page. */
export function readBlocks(nodes: readonly BlockNode[], context: BlockContext): readonly FlatBlock[] {
  return nodes.flatMap(node => {
    const block = readBlock(node, context)
    if (block === undefined) return []
    return block.kind === 'code' && !block.fenced ? indentedLines(block, context) : [block]
  })
}

/** The dialect has no indented code: indented rows and lists stay rows and lists. */
function indentedLines(code: CodeBlock, { lines }: BlockContext): readonly FlatBlock[] {
  const own = lines.slice(code.span.line - 1, code.span.endLine)
  const written = own.flatMap((text, index): readonly FlatBlock[] => {
    const line = code.span.line + index
    if (/^\s*\|/.test(text)) return [{ kind: 'row-lines', first: line, lines: [text] }]
    if (!/^\s*\{[^{].*\}\s*$/.test(text)) return []
    const column = text.search(/\S/) + 1
    return [
      { kind: 'attribute-line', text, span: lineSpan(line, column, text.trimEnd().length - column + 1) },
    ]
  })
  return written.length === own.filter(text => text.trim() !== '').length ? written : [code]
}

function readBlock(node: BlockNode, context: BlockContext): FlatBlock | undefined {
  switch (node.type) {
    case 'yaml':
      return undefined
    case 'heading':
      return readHeading(node, context)
    case 'paragraph':
      return readParagraph(node, context)
    case 'blockquote':
      return readAlert(node, context)
    case 'list':
      return readList(node, context)
    case 'code':
      return readCode(node, context)
    case 'parameterTableRow': {
      const at = node.position?.start.line ?? 1
      const first = context.condensed.lines[at] ?? 1
      const behind = context.condensed.lines[at + 1] ?? first + 1
      if (behind - first > 1) context.claim()
      return { kind: 'row-lines', first, lines: context.lines.slice(first - 1, behind - 1) }
    }
    case 'containerMarker':
    case 'attributeLine': {
      const span = spanOf(node, context)
      const kind = node.type === 'attributeLine' ? 'attribute-line' : 'marker-line'
      return { kind, text: lineAt(context, span.line), span }
    }
    default: {
      const span = spanOf(node, context)
      return { kind: 'other', type: node.type, text: sliceOf(span, context.lines), span }
    }
  }
}

function readHeading(node: BlockNode, context: BlockContext): Heading {
  const span = spanOf(node, context)
  const source = sliceOf(span, context.lines)
  const opening = /^#{1,6}[ \t]*/.exec(source)?.[0].length ?? 0
  const { text, list } = readTrailingAttributes(source.slice(opening), span.line, span.column + opening)
  return {
    kind: 'heading',
    depth: node.depth ?? 1,
    text: interpolate(text, context.frontMatter, span, context.missing),
    ...(list === undefined ? {} : { attributes: list }),
    span,
  }
}

function readParagraph(node: BlockNode, context: BlockContext): Block {
  const span = spanOf(node, context)
  const source = sliceOf(span, context.lines)
  return {
    kind: 'paragraph',
    text: interpolate(source, context.frontMatter, span, context.missing),
    links: linksOf(source, span),
    span,
  }
}

const alertMarker = /^\[!([A-Za-z]+)\][ \t]*(.*)$/

function readAlert(node: BlockNode, context: BlockContext): Alert {
  const span = spanOf(node, context)
  const source = sliceOf(span, context.lines)
  const text = source
    .split('\n')
    .map(line => line.replace(/^ {0,3}> ?/, ''))
    .join('\n')
  const [first = '', ...rest] = interpolate(text, context.frontMatter, span, context.missing).split('\n')
  const [, marker, title = ''] = alertMarker.exec(first.trim()) ?? []
  const lines = marker === undefined ? [first, ...rest] : rest
  return {
    kind: 'alert',
    ...(marker === undefined ? {} : { marker: marker.toUpperCase() }),
    title: title.trim(),
    text: lines.join('\n').trim(),
    links: linksOf(source, span),
    span,
  }
}

function readList(node: BlockNode, context: BlockContext): List {
  const items = (node.children ?? []).map((item): ListItem => {
    const span = spanOf(item, context)
    const source = sliceOf(span, context.lines)
    const bullet = /^(?:[-*+]|\d+[.)])[ \t]*/.exec(source)?.[0].length ?? 0
    const body = source.slice(bullet)
    const newline = body.lastIndexOf('\n')
    const lastLine = span.line + body.split('\n').length - 1
    const lastColumn = newline < 0 ? span.column + bullet : 1
    const trailing = readTrailingAttributes(body.slice(newline + 1), lastLine, lastColumn)
    // Braces without a name are text.
    const list = trailing.list?.attributes.some(({ kind }) => kind === 'id') ? trailing.list : undefined
    const text = list === undefined ? body : body.slice(0, newline + 1) + trailing.text
    return {
      kind: 'list-item',
      text: interpolate(text.trim(), context.frontMatter, span, context.missing),
      ...(list === undefined ? {} : { attributes: list }),
      links: linksOf(source, span),
      span,
    }
  })
  return { kind: 'list', ordered: node.ordered === true, items, span: spanOf(node, context) }
}

function readCode(node: BlockNode, context: BlockContext): CodeBlock {
  const span = spanOf(node, context)
  const fenced = /^ {0,3}(?:`{3,}|~{3,})/.test(lineAt(context, span.line).slice(span.column - 1))
  const first = node.position?.start.line ?? 1
  if (fenced && (context.condensed.lines[first + 1] ?? 0) - span.line > 1) context.claim()
  const label = /^\[(.*)\]$/.exec((node.meta ?? '').trim())?.[1] ?? ''
  const closed =
    fenced && span.endLine > span.line && /^ {0,3}(?:`{3,}|~{3,})[ \t]*$/.test(lineAt(context, span.endLine))
  const code = fenced
    ? outdent(context.lines.slice(span.line, closed ? span.endLine - 1 : span.endLine), span.column - 1)
    : (node.value ?? '')
  return {
    kind: 'code',
    language: node.lang ?? '',
    label,
    code,
    fenced,
    closed: !fenced || closed,
    codeLine: fenced ? span.line + 1 : span.line,
    span,
  }
}

/** Lines of a fence without the fence's own indentation. */
function outdent(lines: readonly string[], columns: number): string {
  if (columns === 0) return lines.join('\n')
  return lines.map(line => line.slice(Math.min(columns, line.search(/[^ ]|$/)))).join('\n')
}

function spanOf({ position }: Pick<BlockNode, 'position'>, { condensed: { lines } }: BlockContext): Span {
  if (position === undefined) return lineSpan(1, 1, 0)
  return {
    line: lines[position.start.line] ?? 1,
    column: position.start.column,
    endLine: lines[position.end.line] ?? 1,
    endColumn: position.end.column,
  }
}

function lineAt(context: BlockContext, line: number): string {
  return context.lines[line - 1] ?? ''
}

/** The text of a span, with `\n` as line ends. */
function sliceOf(span: Span, lines: readonly string[]): string {
  const first = lines[span.line - 1] ?? ''
  if (span.line === span.endLine) return first.slice(span.column - 1, span.endColumn - 1)
  const between = lines.slice(span.line, span.endLine - 1)
  const last = (lines[span.endLine - 1] ?? '').slice(0, span.endColumn - 1)
  return [first.slice(span.column - 1), ...between, last].join('\n')
}

function linksOf(source: string, span: Span): readonly TextLink[] {
  return source
    .split('\n')
    .flatMap((text, index) => textLinks(text, span.line + index, index === 0 ? span.column : 1))
}
