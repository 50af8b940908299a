import type { Span } from '../../../diagnostics/span.js'
import type { ExampleEntry, ExampleMap, ExampleValue } from '../../example.js'

/** The first place where two values differ; `path` names the keys that lead there. */
export interface Difference {
  readonly path: string
  readonly first: Span
  readonly second: Span
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

/** Of a key that occurs twice the last value counts. */
function byKey(map: ExampleMap): ReadonlyMap<string, ExampleEntry> {
  return new Map(map.entries.map(entry => [entry.key, entry]))
}

function inMaps(first: ExampleMap, second: ExampleMap, path: string): Difference | undefined {
  const own = byKey(first)
  const others = byKey(second)
  for (const entry of own.values()) {
    const other = others.get(entry.key)
    if (other === undefined) return { path: join(path, entry.key), first: entry.span, second: second.span }
    const difference = firstDifference(entry.value, other.value, join(path, entry.key))
    if (difference !== undefined) return difference
  }
  const added = second.entries.find(entry => !own.has(entry.key))
  return added && { path: join(path, added.key), first: first.span, second: added.span }
}

function inLists(
  first: readonly ExampleValue[],
  second: readonly ExampleValue[],
  path: string,
): Difference | undefined {
  for (const [at, item] of first.entries()) {
    const other = second[at]
    const difference = other === undefined ? undefined : firstDifference(item, other, join(path, String(at)))
    if (difference !== undefined) return difference
  }
  return undefined
}

function withoutBlanks(source: string): string {
  return source.replace(/\s+/g, '')
}

/** The first difference of two values, spans aside; the order of keys and the blanks in computed values do not count. */
export function firstDifference(
  first: ExampleValue,
  second: ExampleValue,
  path = '',
): Difference | undefined {
  if (first === second) return undefined
  const different = { path, first: first.span, second: second.span }
  if (first.kind === 'map' && second.kind === 'map') return inMaps(first, second, path)
  if (first.kind === 'list' && second.kind === 'list') {
    return first.items.length === second.items.length ? inLists(first.items, second.items, path) : different
  }
  if (first.kind === 'encoded' && second.kind === 'encoded' && first.encoding === second.encoding) {
    return firstDifference(first.value, second.value, path)
  }
  if (first.kind === 'scalar' && second.kind === 'scalar') {
    return first.value === second.value ? undefined : different
  }
  if (first.kind === 'expression' && second.kind === 'expression') {
    return withoutBlanks(first.source) === withoutBlanks(second.source) ? undefined : different
  }
  return different
}
