/** What needs no quotes in a path: names of fields and headers, `$n`, placeholders of any script. */
const plainName = /^[^\s.[\]|"\\]+$/

/**
 * How findings, comparisons and corrections name a field: the names on the wire from the group down, such as
 * `json.receivers[].name`, `query.mchid`, `response.state`. What stands inside a string is a member of it.
 * `path` is the field above, '' at the top; a name that could be taken for a path stands in brackets: `json["a.b"]`.
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
