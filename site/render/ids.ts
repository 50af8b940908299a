/** Hands out fragments, each once per page. */
export interface Ids {
  /** `wanted`, made of characters that need no quoting; with `-2`, `-3`, … if it is taken. */
  readonly take: (wanted: string) => string
}

/** An empty set of fragments. */
export function createIds(): Ids {
  const taken = new Set<string>()
  return {
    take: wanted => {
      const base = wanted.replace(/[\s"'<>&`=\\%#?]+/g, '-').replace(/^-+|-+$/g, '') || 'section'
      let id = base
      for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`
      taken.add(id)
      return id
    },
  }
}
