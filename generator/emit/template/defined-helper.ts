import type Handlebars from 'handlebars'

/** A helper that refuses a name that is not there: Handlebars hands over undefined for it, which would become text. */
export function definedHelper(helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return (value: unknown, options: unknown) => {
    if (value === undefined) throw new Error(`a helper is given a name that is not there${placeOf(options)}`)
    return helper(value)
  }
}

/** ` - line:column` as Handlebars' own messages end, where it tells. */
function placeOf(options: unknown): string {
  if (typeof options !== 'object' || options === null || !('loc' in options)) return ''
  const { loc } = options
  if (typeof loc !== 'object' || loc === null || !('start' in loc)) return ''
  const { start } = loc
  if (typeof start !== 'object' || start === null || !('line' in start) || !('column' in start)) return ''
  return ` - ${String(start.line)}:${String(start.column)}`
}
