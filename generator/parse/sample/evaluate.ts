import type { ExampleEntry, ExampleList, ExampleMap, ExampleValue } from '../../model/example.js'
import type { Locator } from './locator.js'
import type { PhpArray, PhpCall, PhpEntry, PhpNode } from './php-node.js'
import { decodeNumber } from './php-number.js'
import { decodeHeredoc, decodeStringLiteral } from './php-string.js'

/** Where an expression stands and what the names in it hold. */
export interface Scope {
  readonly code: string
  readonly locate: Locator
  /** What to add to the offsets of the nodes to get offsets in `code`. */
  readonly shift: number
  readonly variables: ReadonlyMap<string, ExampleValue>
}

/** Deeper than any body; keeps the recursion and every later walk over the values bounded. */
const MAX_DEPTH = 100

const ENCODERS: Readonly<Record<string, 'json' | 'urlencoded'>> = {
  json_encode: 'json',
  http_build_query: 'urlencoded',
}

function spanOf(node: PhpNode, scope: Scope) {
  return scope.locate(node.loc.start.offset + scope.shift, node.loc.end.offset + scope.shift)
}

function expressionOf(node: PhpNode, scope: Scope): ExampleValue {
  const source = scope.code.slice(node.loc.start.offset + scope.shift, node.loc.end.offset + scope.shift)
  return { kind: 'expression', source, span: spanOf(node, scope) }
}

function scalar(value: string | number | boolean | null, node: PhpNode, scope: Scope): ExampleValue {
  return { kind: 'scalar', value, span: spanOf(node, scope) }
}

/**
 * The name of a function without its leading `\`, in small letters as PHP compares it; '' for methods and
 * computed names.
 */
export function functionName(node: PhpNode): string {
  return node.kind === 'name' ? node.name.replace(/^\\/, '').toLowerCase() : ''
}

function isHeredocText(node: PhpNode): boolean {
  return (
    node.kind === 'encapsed' &&
    node.type === 'heredoc' &&
    node.value.every(part => part.kind === 'encapsedpart' && part.expression.kind === 'string')
  )
}

function evaluateCall(node: PhpCall, scope: Scope, depth: number): ExampleValue {
  const name = functionName(node.what)
  if (node.kind === 'new') {
    if (name === 'stdclass') return { kind: 'map', entries: [], span: spanOf(node, scope) }
    return expressionOf(node, scope)
  }
  const encoding = Object.hasOwn(ENCODERS, name) ? ENCODERS[name] : undefined
  const content = node.arguments[0]
  if (encoding === undefined || content === undefined) return expressionOf(node, scope)
  return { kind: 'encoded', encoding, value: evaluate(content, scope, depth + 1), span: spanOf(node, scope) }
}

/** The key as PHP stores it, or `undefined` where it is computed. */
function keyOf(node: PhpNode, scope: Scope): string | undefined {
  const key = evaluate(node, scope, 0)
  if (key.kind !== 'scalar') return undefined
  if (typeof key.value === 'boolean') return key.value ? '1' : '0'
  if (typeof key.value === 'number') return String(Math.trunc(key.value))
  return key.value ?? ''
}

function entriesOf(items: readonly (PhpNode | null)[]): readonly PhpEntry[] | undefined {
  const entries: PhpEntry[] = []
  for (const item of items) {
    // What is copied in, left out or taken by reference cannot be told without running the code.
    if (item?.kind !== 'entry' || item.unpack || item.byRef) return undefined
    entries.push(item)
  }
  return entries
}

function evaluateArray(node: PhpArray, scope: Scope, depth: number): ExampleValue {
  const items = entriesOf(node.items)
  if (items === undefined) return expressionOf(node, scope)
  const entries: ExampleEntry[] = []
  let next = 0
  let isList = true
  for (const item of items) {
    const key = item.key === null ? String(next) : keyOf(item.key, scope)
    if (key === undefined) return expressionOf(node, scope)
    isList &&= key === String(next)
    if (/^(0|[1-9]\d{0,14})$/.test(key)) next = Math.max(next, Number(key) + 1)
    entries.push({
      kind: 'entry',
      key,
      value: evaluate(item.value, scope, depth + 1),
      span: spanOf(item, scope),
    })
  }
  const span = spanOf(node, scope)
  return isList
    ? { kind: 'list', items: entries.map(entry => entry.value), span }
    : { kind: 'map', entries, span }
}

function evaluateUnary(what: PhpNode, sign: string, node: PhpNode, scope: Scope): ExampleValue {
  if (what.kind !== 'number' || (sign !== '-' && sign !== '+')) return expressionOf(node, scope)
  return scalar(decodeNumber(String(what.value), sign === '-'), node, scope)
}

/** `(object) […]` is the same value, but never a list. */
function evaluateCast(type: string, expr: PhpNode, node: PhpNode, scope: Scope, depth: number): ExampleValue {
  const value = evaluate(expr, scope, depth + 1)
  if (type === 'array' && (value.kind === 'list' || value.kind === 'map')) return value
  if (type === 'object' && value.kind === 'map') return value
  if (type === 'object' && value.kind === 'list') return listAsMap(value)
  return expressionOf(node, scope)
}

function listAsMap(list: ExampleList): ExampleMap {
  const entries = list.items.map(
    (value, at): ExampleEntry => ({ kind: 'entry', key: String(at), value, span: value.span }),
  )
  return { kind: 'map', entries, span: list.span }
}

/**
 * The value of an expression as far as it can be known without running it. An empty array is a list, since nothing
 * tells it from a map; everything computed is an `expression` with its source text. Never throws.
 */
export function evaluate(node: PhpNode, scope: Scope, depth = 0): ExampleValue {
  if (depth > MAX_DEPTH) return expressionOf(node, scope)
  switch (node.kind) {
    case 'string':
      return scalar(decodeStringLiteral(node.raw), node, scope)
    case 'number':
      return scalar(decodeNumber(String(node.value)), node, scope)
    case 'boolean':
      return scalar(node.value, node, scope)
    case 'nullkeyword':
      return scalar(null, node, scope)
    case 'nowdoc':
      return scalar(node.value, node, scope)
    case 'encapsed': {
      const { source, span } = { source: '', ...expressionOf(node, scope) }
      return isHeredocText(node)
        ? { kind: 'scalar', value: decodeHeredoc(source), span }
        : { kind: 'expression', source, span }
    }
    case 'unary':
      return evaluateUnary(node.what, node.type, node, scope)
    case 'cast':
      return evaluateCast(node.type, node.expr, node, scope, depth)
    case 'array':
      return evaluateArray(node, scope, depth)
    case 'call':
    case 'new':
      return evaluateCall(node, scope, depth)
    case 'variable': {
      const known = typeof node.name === 'string' ? scope.variables.get(node.name) : undefined
      return known ?? expressionOf(node, scope)
    }
    default:
      return expressionOf(node, scope)
  }
}
