/** A difference from the public twin that is meant, and why. */
export interface Deliberate {
  readonly id: string
  readonly places: readonly string[]
  readonly why: string
}

/** The same differences of several pages. */
export function each(ids: readonly string[], places: readonly string[], why: string): readonly Deliberate[] {
  return ids.map(id => ({ id, places, why }))
}

/** The members below a place. */
export function inside(place: string, members: readonly string[]): readonly string[] {
  return members.map(member => `${place}.${member}`)
}
