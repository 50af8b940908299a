/** Whether a value is a `T`. If it is not, `fail` is told where, as a JSON pointer, and what was wanted. */
export type Guard<T> = (value: unknown, fail: Fail, path?: string) => value is T

/** Told of the first place that is not as it should be. */
export type Fail = (path: string, wanted: string) => void

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T]

/** A guard for each member: of those that may be absent for their value. */
export type Members<T> = { readonly [K in Exclude<keyof T, OptionalKeys<T>>]: Guard<T[K]> }
export type OptionalMembers<T> = { readonly [K in OptionalKeys<T>]-?: Guard<Exclude<T[K], undefined>> }

type AnyGuards = Readonly<Record<string, Guard<unknown>>>

/** An object with these members. Others are passed over: later versions may add some. */
export function shape<T extends object>(required: Members<T>, optional: OptionalMembers<T>): Guard<T> {
  const needed = guardsOf(required)
  const possible = guardsOf(optional)
  return (value, fail, path = ''): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refuse(fail, path, 'an object')
    const members = new Map<string, unknown>(Object.entries(value))
    const fits = ([name, guard]: (typeof needed)[number]): boolean =>
      guard(members.get(name), fail, `${path}/${name}`)
    return needed.every(fits) && possible.every(each => !members.has(each[0]) || fits(each))
  }
}

function guardsOf(guards: AnyGuards | object): readonly (readonly [name: string, guard: Guard<unknown>])[] {
  return Object.entries(guards)
}

/** One of several shapes, told apart by their member `kind`. */
export function union<T extends { readonly kind: string }>(
  shapes: Readonly<Record<T['kind'], Guard<T>>>,
): Guard<T> {
  const guards = new Map<unknown, Guard<T>>(Object.entries<Guard<T>>(shapes))
  return (value, fail, path = ''): value is T => {
    const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
    const guard = guards.get(kind)
    return guard === undefined
      ? refuse(fail, `${path}/kind`, [...guards.keys()].join(', '))
      : guard(value, fail, path)
  }
}

export function list<T>(item: Guard<T>): Guard<readonly T[]> {
  return (value, fail, path = ''): value is readonly T[] =>
    Array.isArray(value)
      ? value.every((each, index) => item(each, fail, `${path}/${index}`))
      : refuse(fail, path, 'a list')
}

/** An object whose members all have one shape. */
export function record<T>(member: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (value, fail, path = ''): value is Readonly<Record<string, T>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).every(([name, each]) => member(each, fail, `${path}/${name}`))
      : refuse(fail, path, 'an object')
}

export const text: Guard<string> = (value, fail, path = ''): value is string =>
  typeof value === 'string' || refuse(fail, path, 'a text')

export const numeric: Guard<number> = (value, fail, path = ''): value is number =>
  typeof value === 'number' || refuse(fail, path, 'a number')

export const truth: Guard<boolean> = (value, fail, path = ''): value is boolean =>
  typeof value === 'boolean' || refuse(fail, path, 'true or false')

export const textOrNumber: Guard<string | number> = (value, fail, path = ''): value is string | number =>
  typeof value === 'string' || typeof value === 'number' || refuse(fail, path, 'a text or a number')

export const anything: Guard<unknown> = (_: unknown): _ is unknown => true

/** One of these values. */
export function oneOf<const T extends string | number | boolean>(...values: readonly T[]): Guard<T> {
  return (value, fail, path = ''): value is T =>
    values.some(each => each === value) || refuse(fail, path, values.join(', '))
}

function refuse(fail: Fail, path: string, wanted: string): false {
  fail(path, wanted)
  return false
}
