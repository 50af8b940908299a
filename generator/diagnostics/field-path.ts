/** Names that need no quotes in a path: those of fields and headers, `$n`, placeholders of any script. */
const plainName = /^[^\s.[\]|"\\]+$/

/**
 * How diagnostics, comparisons and patches name a field: the names on the wire from the group down, such as
 * `json.receivers[].name`, `query.mchid`, `response.state`. The content of a string is a member of it.
 * `path` is the field above, '' at the top. A name that looks like a path goes into brackets: `json["a.b"]`.
 */
export function memberPath(path: string, name: string): string {
  if (!plainName.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === '' ? name : `${path}.${name}`
}

/** The items of an array: `json.receivers[]`. */
export function itemPath(path: string): string {
  return `${path}[]`
}

/** One of several shapes of a field, counted from 1: `json.scene_info|2`. */
export function alternativePath(path: string, number: number): string {
  return `${path}|${number}`
}

/** Splits a path into its last name and the field above ('' for the top); undefined if the text is not a path. */
export function splitPath(path: string): { readonly parent: string; readonly name: string } | undefined {
  const own = path.replace(/(?:\[\]|\|\d+)+$/, '')
  const plain = /^(?:([\s\S]*)\.)?([^\s.[\]|"\\]+)$/.exec(own)
  if (plain !== null) return { parent: plain[1] ?? '', name: plain[2] ?? '' }
  const quoted = /^([\s\S]*)\[("(?:[^"\\]|\\.)*")\]$/.exec(own)
  const name = quoted === null ? undefined : unquoted(quoted[2] ?? '')
  return name === undefined ? undefined : { parent: quoted?.[1] ?? '', name }
}

function unquoted(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : undefined
  } catch {
    // A quoted name must be JSON.
    return undefined
  }
}

/** A path without `[]`, which are optional when you write one. */
export function plainPath(path: string): string {
  return path.replaceAll('[]', '')
}
