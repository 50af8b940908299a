/** Members that say where something stands or what people read, not what it is. */
const places: ReadonlySet<string> = new Set(['span', 'file'])

/**
 * Data as text for comparing: without the places, members in the order of their names. Equal texts are equal facts.
 * `left` names further members to leave out.
 */
export function plainForm(value: unknown, left: ReadonlySet<string> = places): string {
  return JSON.stringify(value, (key, member: unknown) => {
    if (left.has(key)) return undefined
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  })
}

/** As above, without the words: equal texts are equal shapes on the wire. */
export function shapeForm(value: unknown): string {
  return plainForm(value, shapeless)
}

const shapeless: ReadonlySet<string> = new Set([...places, 'description', 'wrapper', 'corrections'])
