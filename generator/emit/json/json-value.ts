import type { RawJson } from './raw-json.js'

/**
 * A value for `stringifyStable`. Use a `Map` for keys from a page: it keeps the order of keys such as `200` and treats
 * `__proto__` like any other. Members that are `undefined` are left out.
 */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | ReadonlyMap<string, JsonValue>
  | JsonRecord
  | RawJson

/** An object whose keys are part of our own source. */
export interface JsonRecord {
  readonly [key: string]: JsonValue | undefined
}
