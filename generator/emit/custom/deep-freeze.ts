/** What was frozen before, with all that is in it: most of a model is the same from run to run under --watch. */
const frozen = new WeakSet<object>()

/** Freezes plain data, maps and sets with all that is in them, and returns it. */
export function deepFreeze<Value>(value: Value): Value {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null || frozen.has(next)) continue
    frozen.add(next)
    if (next instanceof Map || next instanceof Set) {
      for (const name of ['set', 'add', 'delete', 'clear'])
        Object.defineProperty(next, name, { value: refuse })
      for (const entry of next.entries()) open.push(...entry)
    }
    Object.freeze(next)
    for (const member of Object.values(next)) open.push(member)
  }
  return value
}

/** Freezing leaves the entries of a map or a set open to change. */
function refuse(): never {
  throw new TypeError('Cannot change a map or a set that is read-only')
}
