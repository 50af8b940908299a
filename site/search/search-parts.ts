import type { EntryKind, SearchEntry } from './search-entry.js'
import type { SearchVocabulary } from './search-vocabulary.js'

/** The first part: what answers most queries. */
export interface HeadPart {
  readonly entries: readonly PackedEntry[]
  readonly products: readonly string[]
  readonly vocabulary: SearchVocabulary
  /** Places in `entries` that an empty query shows. */
  readonly popular: readonly number[]
}

/** An entry as a short row of JSON. */
export type PackedEntry = readonly [
  kind: number,
  title: string,
  file: string,
  fragment: string,
  path: string,
  product: number,
  order: number,
  flags: string,
  ...names: string[],
]

/** The part of the terms: names of fields and codes of errors. */
export interface TermsPart {
  /** Name, description, number of operations. Sorted by name. */
  readonly fields: readonly (readonly [name: string, description: string, count: number])[]
  readonly errors: readonly PackedError[]
}

/** A code, its statuses, its description, the page that explains it for all calls ('' without one), its operations. */
export type PackedError = readonly [
  code: string,
  statuses: string,
  description: string,
  place: string,
  operations: readonly number[],
]

/** A shard of places of fields: for each name, entries and places in `heads` in turn. */
export interface FieldsPart {
  /** Fragments without the name: `request.json.amount.`. */
  readonly heads: readonly string[]
  readonly places: Readonly<Record<string, readonly number[]>>
}

/** A shard of the words of texts: entries as differences in base 36, `0 1 a`. */
export type TextPart = Readonly<Record<string, string>>

export const fieldShards = 16
export const textShards = 32

/** The shard of a word: the same in Node and in the browser. */
export function shardOf(word: string, shards: number): number {
  let hash = 5381
  for (let index = 0; index < word.length; index += 1)
    hash = (hash * 33 + word.charCodeAt(index)) % 0x7fffffff
  return hash % shards
}

export const fieldsPartName = (name: string): string => `fields-${shardOf(name, fieldShards)}`
export const textPartName = (word: string): string => `text-${shardOf(word, textShards)}`

/** The names of all parts. */
export const partNames: readonly string[] = [
  'head',
  'terms',
  ...Array.from({ length: fieldShards }, (_, shard) => `fields-${shard}`),
  ...Array.from({ length: textShards }, (_, shard) => `text-${shard}`),
]

const kinds: readonly EntryKind[] = ['operation', 'notice', 'product', 'guide', 'section', 'page']
const protocols = ['', 'v2', 'v3', 'brand'] as const
const modes = [undefined, 'direct', 'partner'] as const
const states = [undefined, 'gone', 'replaced', 'restricted'] as const

/** Packs an entry; `products` are the names that it refers to. */
export function packEntry(entry: SearchEntry, products: readonly string[]): PackedEntry {
  const { kind, title, file, fragment, method, path, product, order, names } = entry
  const flags = [
    protocols.indexOf(entry.protocol),
    modes.indexOf(entry.mode),
    states.indexOf(entry.state),
    entry.isMain ? 1 : 0,
  ].join('')
  return [
    kinds.indexOf(kind),
    title,
    file,
    fragment,
    method === '' ? path : `${method} ${path}`,
    products.indexOf(product),
    Math.round(order * 1000),
    flags,
    ...names,
  ]
}

/** The reverse of `packEntry`. */
export function unpackEntry(packed: PackedEntry, products: readonly string[]): SearchEntry {
  const [kind, title, file, fragment, shown, product, order, flags, ...names] = packed
  const [protocol = 0, modeAt = 0, stateAt = 0, main = 0] = [...flags].map(Number)
  const space = shown.indexOf(' ')
  const mode = modes[modeAt]
  const state = states[stateAt]
  return {
    kind: kinds[kind] ?? 'page',
    title,
    file,
    fragment,
    method: space < 0 ? '' : shown.slice(0, space),
    path: shown.slice(space + 1),
    protocol: protocols[protocol] ?? '',
    ...(mode === undefined ? {} : { mode }),
    ...(state === undefined ? {} : { state }),
    product: products[product] ?? '',
    order: order / 1000,
    isMain: main === 1,
    names,
  }
}
