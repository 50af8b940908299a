import type { FieldRow } from './field-schema.js'

/** `$n`, `$m`: the index in a name such as `coupon_id_$n`. */
const index = /\$[a-z](?![A-Za-z0-9])/

/** Whether a row stands for one member per index. */
export function isNumbered(name: string): boolean {
  return index.test(name)
}

/** Whether a key on the wire is that of a row. */
export function isKeyOf(name: string, key: string): boolean {
  if (name === key || !isNumbered(name)) return name === key
  const parts = name.split(index).map(part => part.replace(/[\^$\\.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('\\d+')}$`).test(key)
}

/** The row of a key: one of this very name, or a numbered one. */
export function rowOf<Row extends Pick<FieldRow, 'name'>>(
  rows: readonly Row[],
  key: string,
): Row | undefined {
  return rows.find(({ name }) => name === key) ?? rows.find(({ name }) => isKeyOf(name, key))
}
