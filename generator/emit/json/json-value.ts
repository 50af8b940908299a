import type { MemoisedJson } from './memoised-json.js'

/**
 * What `stringifyStable` writes.
 *
 * Objects whose keys come from a page are `Map`s: a map keeps the order of keys such as `200` and holds a key such
 * as `__proto__` like any other. Members that are `undefined` are left out.
 */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | ReadonlyMap<string, JsonValue>
  | JsonRecord
  | MemoisedJson

/** An object whose keys stand in our own source. */
export interface JsonRecord {
  readonly [key: string]: JsonValue | undefined
}
