/**
 * A name of a property or method of PHP. Throws a RangeError for anything else: whoever makes one from a page's path has
 * to ask before.
 */
export function phpName(name: string): string {
  if (!isPhpName(name)) throw new RangeError(`${JSON.stringify(name)} is no name in PHP.`)
  return name
}

/** Whether PHP takes a text for a name. */
export function isPhpName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name)
}
