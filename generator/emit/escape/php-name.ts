/** The name of a PHP property or method. Throws a RangeError for other text: check paths of pages with `isPhpName` first. */
export function phpName(name: string): string {
  if (!isPhpName(name)) throw new RangeError(`${JSON.stringify(name)} is not a PHP name.`)
  return name
}

/** Whether a text is a name in PHP. */
export function isPhpName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name)
}
