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

/** What `each` goes through: elements, or the values of an object, with their keys. */
export function elementsOf(value: unknown): readonly (readonly [key: string | number, element: unknown])[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.map((element: unknown, at) => [at, element])
  return isIterable(value) ? Array.from(value, (element, at) => [at, element]) : Object.entries(value)
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value
}
