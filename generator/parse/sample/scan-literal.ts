import type { PhpEntryNode, PhpLocation, PhpNode } from './php-node.js'

/**
 * The nodes of the value that begins at `at`, as php-parser gives them, without php-parser: arrays, strings, numbers, words,
 * casts, variables and calls that encode, with comments between entries. Undefined for everything else, valid or not: strings
 * with escapes of PHP, operators, other calls, here documents. Behind the value may follow anything.
 */
export function scanLiteral(code: string, at: number): PhpNode | undefined {
  return value({ code, at, depth: 0 })
}

/** A place in PHP code. */
interface Cursor {
  readonly code: string
  at: number
  depth: number
}

/** Deeper arrays are left to php-parser, which bounds the recursion. */
const deepest = 50

const gap = /(?:[ \t\n]+|(?:\/\/|#(?!\[))(?:[^\n?]|\?(?!>))*(?=\n)|\/\*(?!\*)[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/y
const singleQuoted = /'(?:[^'\\]|\\[\s\S])*'/y
const plainQuoted = /"[^"\\$]*"/y
const number = /(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?(?![\w.])/y
const word = /(?:true|false|null)(?![\w\\(:])/y
const cast = /\((object|array)\)[ \t]*/y
const variable = /\$([A-Za-z_]\w*)/y
const encoder = /\\?(?:json_encode|http_build_query)(?=\()/y
const instance = /new[ ](\\?stdClass)(?:\(\))?(?![\w\\(])/y
const constant = /JSON_[A-Z_]+(?![\w\\(:])/y
const arrow = /=>/y

function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at
  const match = pattern.exec(cursor.code)
  if (match === null) return undefined
  cursor.at += match[0].length
  return match
}

function locOf(start: number, { at }: Cursor): PhpLocation {
  return { start: { offset: start }, end: { offset: at } }
}

function value(cursor: Cursor): PhpNode | undefined {
  const start = cursor.at
  switch (cursor.code.charAt(start)) {
    case '[':
      return array(cursor)
    case "'":
    case '"':
      return string(cursor)
    case '$': {
      const name = take(cursor, variable)?.[1]
      return name === undefined ? undefined : { kind: 'variable', name, loc: locOf(start, cursor) }
    }
    case '-': {
      cursor.at += 1
      const what = digits(cursor)
      return what && { kind: 'unary', type: '-', what, loc: locOf(start, cursor) }
    }
    case '(': {
      const type = take(cursor, cast)?.[1]
      const expr = type === undefined || cursor.code.charAt(cursor.at) !== '[' ? undefined : array(cursor)
      return expr && { kind: 'cast', type: type ?? '', expr, loc: locOf(start, cursor) }
    }
    default:
      return digits(cursor) ?? keyword(cursor) ?? call(cursor)
  }
}

function string(cursor: Cursor): PhpNode | undefined {
  const start = cursor.at
  const raw = (take(cursor, singleQuoted) ?? take(cursor, plainQuoted))?.[0]
  return raw === undefined ? undefined : { kind: 'string', raw, loc: locOf(start, cursor) }
}

function digits(cursor: Cursor): PhpNode | undefined {
  const start = cursor.at
  const text = take(cursor, number)?.[0]
  return text === undefined ? undefined : { kind: 'number', value: text, loc: locOf(start, cursor) }
}

function keyword(cursor: Cursor): PhpNode | undefined {
  const start = cursor.at
  const text = take(cursor, word)?.[0]
  if (text === undefined) return undefined
  const loc = locOf(start, cursor)
  return text === 'null' ? { kind: 'nullkeyword', loc } : { kind: 'boolean', value: text === 'true', loc }
}

function call(cursor: Cursor): PhpNode | undefined {
  const start = cursor.at
  const created = take(cursor, instance)?.[1]
  if (created !== undefined) {
    const from = start + 'new '.length
    const own = { start: { offset: from }, end: { offset: from + created.length } }
    const what: PhpNode = { kind: 'name', name: created, loc: own }
    return { kind: 'new', what, arguments: [], loc: locOf(start, cursor) }
  }
  const name = take(cursor, encoder)?.[0]
  if (name === undefined) return undefined
  const what: PhpNode = { kind: 'name', name, loc: locOf(start, cursor) }
  const values = listed(cursor, ')', argument)
  return values && { kind: 'call', what, arguments: values, loc: locOf(start, cursor) }
}

function argument(cursor: Cursor): PhpNode | undefined {
  const start = cursor.at
  const name = take(cursor, constant)?.[0]
  return name === undefined ? value(cursor) : { kind: 'name', name, loc: locOf(start, cursor) }
}

function array(cursor: Cursor): PhpNode | undefined {
  const start = cursor.at
  const items = listed(cursor, ']', entry)
  return items && { kind: 'array', items, loc: locOf(start, cursor) }
}

function entry(cursor: Cursor): PhpEntryNode | undefined {
  const start = cursor.at
  const first = value(cursor)
  if (first === undefined) return undefined
  const { at } = cursor
  take(cursor, gap)
  const isKey = take(cursor, arrow) !== undefined
  if (isKey) take(cursor, gap)
  else cursor.at = at
  const second = isKey ? value(cursor) : first
  if (second === undefined) return undefined
  const loc = locOf(start, cursor)
  return { kind: 'entry', key: isKey ? first : null, value: second, byRef: false, unpack: false, loc }
}

/** What stands in brackets, with commas between; the cursor is before the opening one. */
function listed<Item>(
  cursor: Cursor,
  close: ')' | ']',
  item: (cursor: Cursor) => Item | undefined,
): readonly Item[] | undefined {
  if (cursor.depth === deepest) return undefined
  cursor.depth += 1
  cursor.at += 1
  const items: Item[] = []
  for (;;) {
    take(cursor, gap)
    if (cursor.code.startsWith(close, cursor.at)) break
    const found = item(cursor)
    if (found === undefined) return undefined
    items.push(found)
    take(cursor, gap)
    if (!cursor.code.startsWith(',', cursor.at)) break
    cursor.at += 1
  }
  if (!cursor.code.startsWith(close, cursor.at)) return undefined
  cursor.at += 1
  cursor.depth -= 1
  return items
}
