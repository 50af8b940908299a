import type { Span } from '../../diagnostics/span.js'
import { decodeHeredoc, decodeNumber, decodeStringLiteral } from './decode-literal.js'
import { takeComments, takeEntryEnd, takeLineEnd } from './gap-comments.js'
import type { Locator } from './locator.js'
import { functionName, type PhpArrayNode, type PhpCall, type PhpEntryNode, type PhpNode } from './php-node.js'
import type { PhpArray, PhpEntry, PhpSource, PhpValue } from './php-value.js'
import type { SampleEntry, SampleList, SampleMap, SampleScalar, SampleValue } from './sample-value.js'

/** The code around an expression, and the variables that are known there. */
export interface PhpScope {
  readonly code: string
  readonly locate: Locator
  readonly variables: ReadonlyMap<string, SampleValue>
}

/** The two readings of an expression. */
export interface ReadValue {
  /** Its value, as far as it is known without running the code. */
  readonly value: SampleValue
  /** Its text with comments, to be written again; undefined where that would change it. */
  readonly written: PhpValue | undefined
}

/** The text of an expression, which may be longer than its node: parentheses have no node. */
interface PhpPlace {
  readonly start: number
  readonly end: number
  readonly depth: number
}

interface ReadEntry {
  readonly node: PhpEntryNode
  readonly key: ReadValue | undefined
  readonly value: ReadValue
  /** Whether only `=>` and blanks are between key and value. */
  readonly plain: boolean
}

/** Deeper than any body; keeps the recursion and every later walk over the values bounded. */
const MAX_DEPTH = 100

const ENCODERS: ReadonlyMap<string, 'json' | 'urlencoded'> = new Map([
  ['json_encode', 'json'],
  ['http_build_query', 'urlencoded'],
])

function placeOf({ loc }: PhpNode, depth: number): PhpPlace {
  return { start: loc.start.offset, end: loc.end.offset, depth }
}

function spanAt({ start, end }: PhpPlace, { locate }: PhpScope): Span {
  return locate(start, end)
}

const strings = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/
const comments = /(?:\/\/|#(?!\[))[^\n]*|\/\*[^\n]*?\*\//
const stringsAndComments = new RegExp(`${strings.source}|${comments.source}`, 'gs')

/** Undefined for text that another indentation could change: here documents, comments of several lines. */
function sourceOf(text: string): PhpSource | undefined {
  if (/^(?:\/[/*]|#(?!\[))/.test(text)) return undefined
  const isFixed = /`|<<<|\/\*/.test(text) && /`|<<<|\/\*/.test(text.replace(stringsAndComments, ''))
  return isFixed ? undefined : { kind: 'php-source', text }
}

function expression(place: PhpPlace, scope: PhpScope): ReadValue {
  const source = scope.code.slice(place.start, place.end)
  return {
    value: { kind: 'expression', source, span: spanAt(place, scope) },
    written: sourceOf(source),
  }
}

/** A literal where its canonical spelling loses nothing, else source as written. */
function scalar(value: SampleScalar['value'], node: PhpNode, place: PhpPlace, scope: PhpScope): ReadValue {
  const text = scope.code.slice(place.start, place.end)
  const isLiteral =
    typeof value === 'string' ? node.kind === 'string' && /^['"]/.test(text) : String(value) === text
  return {
    value: { kind: 'scalar', value, span: spanAt(place, scope) },
    written: isLiteral ? { kind: 'php-literal', value } : sourceOf(text),
  }
}

/** The key as PHP stores it; undefined for a computed one. */
function keyOf({ value: key }: ReadValue): string | undefined {
  if (key.kind !== 'scalar') return undefined
  if (typeof key.value === 'boolean') return key.value ? '1' : '0'
  if (typeof key.value === 'number') return String(Math.trunc(key.value))
  return key.value ?? ''
}

const arrow = /\s*=>\s*/y

function readEntry(node: PhpEntryNode, scope: PhpScope, depth: number): ReadEntry {
  const whole = placeOf(node, depth)
  if (node.key === null) return { node, key: undefined, value: read(node.value, scope, whole), plain: true }
  arrow.lastIndex = node.key.loc.end.offset
  const plain = arrow.test(scope.code)
  const place = plain ? { ...whole, start: arrow.lastIndex } : placeOf(node.value, depth)
  return { node, key: readValue(node.key, scope), value: read(node.value, scope, place), plain }
}

function readArray(node: PhpArrayNode, scope: PhpScope, place: PhpPlace): ReadValue {
  const entries: ReadEntry[] = []
  for (const item of node.items) {
    if (item?.kind !== 'entry') return expression(place, scope)
    entries.push(readEntry(item, scope, place.depth + 1))
  }
  const value = arrayValue(entries, place, scope)
  const written = writtenArray(entries, place, scope)
  if (value !== undefined && written !== undefined) return { value, written }
  const whole = expression(place, scope)
  return { value: value ?? whole.value, written: written ?? whole.written }
}

function arrayValue(
  entries: readonly ReadEntry[],
  place: PhpPlace,
  scope: PhpScope,
): SampleValue | undefined {
  const members: SampleEntry[] = []
  let next = 0
  let isList = true
  for (const { node, key: own, value } of entries) {
    const key = own === undefined ? String(next) : keyOf(own)
    // Only running the code would tell what is copied in or taken by reference.
    if (key === undefined || node.unpack || node.byRef) return undefined
    isList &&= key === String(next)
    if (/^(0|[1-9]\d{0,14})$/.test(key)) next = Math.max(next, Number(key) + 1)
    members.push({ kind: 'entry', key, value: value.value, span: spanAt(placeOf(node, 0), scope) })
  }
  const span = spanAt(place, scope)
  return isList
    ? { kind: 'list', items: members.map(({ value }) => value), span }
    : { kind: 'map', entries: members, span }
}

/** Undefined where a comment does not fit among the entries. */
function writtenArray(
  entries: readonly ReadEntry[],
  { start, end }: PhpPlace,
  { code }: PhpScope,
): PhpArray | undefined {
  if (code.charAt(start) !== '[') return undefined
  const cursor = { code, at: start + 1 }
  const comment = takeLineEnd(cursor)
  const written: PhpEntry[] = []
  for (const entry of entries) {
    const above = takeComments(cursor)
    const own = writtenEntry(entry)
    if (own === undefined || cursor.at !== entry.node.loc.start.offset) return undefined
    cursor.at = entry.node.loc.end.offset
    const behind = takeEntryEnd(cursor)
    if (behind === undefined) return undefined
    written.push({ ...own, comments: above, ...(behind === '' ? {} : { comment: behind }) })
  }
  const endComments = takeComments(cursor)
  if (cursor.at !== end - 1) return undefined
  const opened = comment === '' ? {} : { comment }
  return { kind: 'php-array', before: '', after: '', entries: written, ...opened, endComments }
}

function writtenEntry({ key, value, plain }: ReadEntry): Omit<PhpEntry, 'comments'> | undefined {
  if (!plain || value.written === undefined) return undefined
  const entry = { kind: 'php-entry', value: value.written } as const
  if (key === undefined) return entry
  return key.written === undefined || key.written.kind === 'php-array'
    ? undefined
    : { ...entry, key: key.written }
}

/** An array inside a call or a cast; undefined where `before` and `after` cannot express the text around it. */
function wrapped(
  content: PhpNode,
  { written }: ReadValue,
  place: PhpPlace,
  { code }: PhpScope,
): PhpArray | undefined {
  if (written?.kind !== 'php-array' || content.kind !== 'array') return undefined
  const before = code.slice(place.start, content.loc.start.offset)
  const after = code.slice(content.loc.end.offset, place.end)
  if (/^\(object\)[ \t]*$/.test(before) && after === '') return { ...written, before: '(object) ' }
  if (!/^\\?[A-Za-z_][\w\\]*\($/.test(before) || !/^(?:,\s*[\w\\ |]+)?\)$/.test(after)) return undefined
  return { ...written, before, after: after.replace(/^,\s*/, ', ') }
}

function readCall(node: PhpCall, scope: PhpScope, place: PhpPlace): ReadValue {
  const name = functionName(node.what)
  const whole = expression(place, scope)
  const span = spanAt(place, scope)
  if (node.kind === 'new')
    return name === 'stdclass' ? { ...whole, value: { kind: 'map', entries: [], span } } : whole
  const [content] = node.arguments
  const encoding = ENCODERS.get(name)
  if (content === undefined || (encoding === undefined && content.kind !== 'array')) return whole
  const inner = read(content, scope, placeOf(content, place.depth + 1))
  return {
    value: encoding === undefined ? whole.value : { kind: 'encoded', encoding, value: inner.value, span },
    written: wrapped(content, inner, place, scope) ?? whole.written,
  }
}

/** `(object) […]` has the same value, but is never a list. */
function readCast(type: string, content: PhpNode, scope: PhpScope, place: PhpPlace): ReadValue {
  const whole = expression(place, scope)
  const inner = read(content, scope, placeOf(content, place.depth + 1))
  const { value } = inner
  const isArray = value.kind === 'list' || value.kind === 'map'
  const known =
    type === 'array' && isArray ? value : type === 'object' && isArray ? asMap(value) : whole.value
  return { value: known, written: wrapped(content, inner, place, scope) ?? whole.written }
}

function asMap(value: SampleList | SampleMap): SampleMap {
  if (value.kind === 'map') return value
  const entries = value.items.map(
    (item, at): SampleEntry => ({ kind: 'entry', key: String(at), value: item, span: item.span }),
  )
  return { kind: 'map', entries, span: value.span }
}

function readVariable(name: string | PhpNode, scope: PhpScope, place: PhpPlace): ReadValue {
  const whole = expression(place, scope)
  const known = typeof name === 'string' ? scope.variables.get(name) : undefined
  return known === undefined ? whole : { ...whole, value: known }
}

function isHeredocText(node: PhpNode): boolean {
  return (
    node.kind === 'encapsed' &&
    node.type === 'heredoc' &&
    node.value.every(part => part.kind === 'encapsedpart' && part.expression.kind === 'string')
  )
}

function read(node: PhpNode, scope: PhpScope, place: PhpPlace): ReadValue {
  if (place.depth > MAX_DEPTH) return expression(place, scope)
  switch (node.kind) {
    case 'string':
      return scalar(decodeStringLiteral(node.raw), node, place, scope)
    case 'number':
      return scalar(decodeNumber(String(node.value)), node, place, scope)
    case 'boolean':
    case 'nowdoc':
      return scalar(node.value, node, place, scope)
    case 'nullkeyword':
      return scalar(null, node, place, scope)
    case 'encapsed':
      return isHeredocText(node)
        ? scalar(
            decodeHeredoc(scope.code.slice(node.loc.start.offset, node.loc.end.offset)),
            node,
            place,
            scope,
          )
        : expression(place, scope)
    case 'unary':
      return node.what.kind === 'number' && /[+-]/.test(node.type)
        ? scalar(decodeNumber(String(node.what.value), node.type === '-'), node, place, scope)
        : expression(place, scope)
    case 'cast':
      return readCast(node.type, node.expr, scope, place)
    case 'array':
      return readArray(node, scope, place)
    case 'call':
    case 'new':
      return readCall(node, scope, place)
    case 'variable':
      return readVariable(node.name, scope, place)
    default:
      return expression(place, scope)
  }
}

/**
 * Reads an expression: its value, its comments and the places of all its parts. An empty array becomes a list, anything
 * computed an `expression` with its source text. Never throws.
 */
export function readValue(node: PhpNode, scope: PhpScope): ReadValue {
  return read(node, scope, placeOf(node, 0))
}
