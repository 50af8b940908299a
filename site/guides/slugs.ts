/** Gives headings the fragments that GitHub gives them, each once per page. */
export interface Slugs {
  readonly take: (heading: string) => string
}

/** An empty set of fragments. */
export function createSlugs(): Slugs {
  const taken = new Set<string>()
  return {
    take: heading => {
      const base = heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-')
      let slug = base
      for (let count = 1; taken.has(slug); count += 1) slug = `${base}-${count}`
      taken.add(slug)
      return slug
    },
  }
}
