import type { BlockNode, NodePlace } from './block-node.js'

/**
 * The blocks of a page whose lines each tell by their first characters what they are: headings, rows, fences, container
 * markers, attribute lists, quotations, flat lists and paragraphs, as nearly all pages are. They are those that remark finds.
 * Undefined where only a Markdown parser could tell: indented lines, HTML, definitions, nested lists, lazy lines, unclosed
 * fences.
 */
export function scanBlocks(lines: readonly string[]): readonly BlockNode[] | undefined {
  if (lines[0]?.startsWith('\ufeff') || lines.some(line => /[\r\0]/.test(line))) return undefined
  const nodes: BlockNode[] = []
  let at = frontMatterEnd(lines)
  while (at < lines.length) {
    const kind = kindOf(lines[at] ?? '')
    if (kind === 'blank') {
      at += 1
      continue
    }
    const block = kind === 'unclear' ? undefined : scanners[kind](lines, at)
    if (block === undefined) return undefined
    nodes.push(block.node)
    at = block.next
  }
  return nodes
}

/** A block, and the index of the line behind it. */
interface Scanned {
  readonly node: BlockNode
  readonly next: number
}

type LineKind = 'blank' | 'unclear' | ScannedKind
type ScannedKind = 'heading' | 'row' | 'fence' | 'marker' | 'attributes' | 'quotation' | 'item' | 'text'
type Scanner = (lines: readonly string[], at: number) => Scanned | undefined

/** A rule, or what may be front matter, an empty or nested item, HTML, a definition, a fence of `~`, or indented. */
const unclear =
  /^(?:[ \t<~_=]|[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|([-*])[ \t]*\1[ \t]*\1|\[(?:[^\]\\]*(?:\]:|$)|[^\]]*\\))/
const heading = /^#{1,6}(?=[ \t]|$)/
/** An item of one line: the marker of its list, and text that opens no block but a paragraph. */
const item = /^(?:([-*+])|\d{1,9}([.)])) {1,4}(?!$|[ \t<~_=[>#|:{]|[-*+](?:[ \t]|$)|\d{1,9}[.)]|`{3})/
const rule = /^([-*])(?:[ \t]*\1){2,}[ \t]*$/

/** What a line is without its neighbours. */
function kindOf(line: string): LineKind {
  switch (line.charAt(0)) {
    case '|':
      return 'row'
    case '`':
      return line.startsWith('```') ? 'fence' : 'text'
    case '#':
      return heading.test(line) ? 'heading' : 'text'
    case '>':
      return 'quotation'
    case ':':
      return line.startsWith(':::') ? 'marker' : 'text'
    case '{':
      return /^\{(?!\{)[\s\S]*\}[\0-\x20]*$/.test(line) ? 'attributes' : 'text'
    default:
  }
  if (!unclear.test(line)) return line === '' ? 'blank' : 'text'
  if (/^[ \t]+$/.test(line)) return 'blank'
  return item.test(line) && !rule.test(line) ? 'item' : 'unclear'
}

/** The number of lines in the front matter, which is YAML and no block. */
function frontMatterEnd(lines: readonly string[]): number {
  const isFence = (line: string): boolean => /^---[ \t]*$/.test(line)
  return isFence(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && isFence(line)) + 1 : 0
}

/** The node of the lines from `first` up to, without, `next`. */
function scanned(
  node: Omit<BlockNode, 'position'>,
  lines: readonly string[],
  first: number,
  next: number,
): Scanned {
  return { node: { ...node, position: placeOf(lines, first, next) }, next }
}

function placeOf(lines: readonly string[], first: number, next: number): NodePlace {
  const end = (lines[next - 1] ?? '').length + 1
  return { start: { line: first + 1, column: 1 }, end: { line: next, column: end } }
}

function scanHeading(lines: readonly string[], at: number): Scanned {
  const depth = heading.exec(lines[at] ?? '')?.[0].length ?? 1
  return scanned({ type: 'heading', depth }, lines, at, at + 1)
}

function scanFence(lines: readonly string[], at: number): Scanned | undefined {
  const [opening = '', marks = '', lang = '', meta = ''] =
    /^(`{3,})[ \t]*([^ \t`]*)([^`]*)$/.exec(lines[at] ?? '') ?? []
  if (opening === '') return undefined
  for (let close = at + 1; close < lines.length; close += 1) {
    const closing = /^ {0,3}(`{3,})[ \t]*$/.exec(lines[close] ?? '')?.[1] ?? ''
    if (closing.length >= marks.length) return scanned({ type: 'code', lang, meta }, lines, at, close + 1)
  }
  return undefined
}

/** Text right below could be a lazy line of the quotation. */
function scanQuotation(lines: readonly string[], at: number): Scanned | undefined {
  const next = endOf(lines, at, 'quotation')
  return isApart(lines[next]) ? scanned({ type: 'blockquote' }, lines, at, next) : undefined
}

/** The index of the first line from `at` on that is not of a kind. */
function endOf(lines: readonly string[], at: number, kind: LineKind): number {
  let next = at
  while (next < lines.length && kindOf(lines[next] ?? '') === kind) next += 1
  return next
}

/** Whether a line cannot continue a paragraph inside the block above it. */
function isApart(line: string | undefined): boolean {
  const kind = kindOf(line ?? '')
  return kind !== 'text' && kind !== 'unclear' && kind !== 'item'
}

/** A list whose items are of one line each, with or without empty lines between them. */
function scanList(lines: readonly string[], at: number): Scanned | undefined {
  const marker = markerOf(lines[at] ?? '')
  const children: { readonly position: NodePlace }[] = []
  let next = at
  for (let line = at; markerOf(lines[line] ?? '') === marker; line = endOf(lines, next, 'blank')) {
    next = line + 1
    children.push({ position: placeOf(lines, line, next) })
    if (!isApart(lines[next]) && markerOf(lines[next] ?? '') === undefined) return undefined
  }
  const ordered = marker === '.' || marker === ')'
  return scanned({ type: 'list', ordered, children }, lines, at, next)
}

function markerOf(line: string): string | undefined {
  if (kindOf(line) !== 'item') return undefined
  const [, sign, behind] = item.exec(line) ?? []
  return sign ?? behind
}

function scanParagraph(lines: readonly string[], at: number): Scanned | undefined {
  const next = endOf(lines, at, 'text')
  const kind = kindOf(lines[next] ?? '')
  const isOpen = kind === 'unclear' || (kind === 'item' && !/^(?:[-*+]|1[.)])/.test(lines[next] ?? ''))
  return isOpen ? undefined : scanned({ type: 'paragraph' }, lines, at, next)
}

const oneLine =
  (type: string): Scanner =>
  (lines, at) =>
    scanned({ type }, lines, at, at + 1)

const scanners: Readonly<Record<ScannedKind, Scanner>> = {
  heading: scanHeading,
  row: oneLine('parameterTableRow'),
  marker: oneLine('containerMarker'),
  attributes: oneLine('attributeLine'),
  fence: scanFence,
  quotation: scanQuotation,
  item: scanList,
  text: scanParagraph,
}
