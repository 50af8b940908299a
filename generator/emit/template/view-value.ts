/** A member of a value as Handlebars looks it up: what a value only inherits is not there. Throws a TypeError for members of nothing. */
export function memberOf(value: unknown, name: string): unknown {
  if (!isSomething(value)) throw new TypeError(`Cannot read properties of ${value} (reading '${name}')`)
  const member = value[name]
  return member === undefined || member === null || Object.hasOwn(value, name) ? member : undefined
}

function isSomething(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== undefined && value !== null
}

/** Whether `if` takes a value for nothing: empty lists are, objects without members are not. */
export function isNothing(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0)
}

/** What `each` goes through: elements, or the values of an object with their keys. */
export interface Elements {
  readonly list: readonly unknown[]
  /** Absent where the places are the keys. */
  readonly keys?: readonly string[]
}

const none: Elements = { list: [] }

/** The elements of a value. */
export function elementsOf(value: unknown): Elements {
  if (typeof value !== 'object' || value === null) return none
  if (Array.isArray(value)) return { list: value }
  return isIterable(value) ? { list: [...value] } : { list: Object.values(value), keys: Object.keys(value) }
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value
}
