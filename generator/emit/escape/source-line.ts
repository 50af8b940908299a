/** One line of a page's own Markdown or code, as written. Throws a RangeError for several lines, which would break the template's layout. */
export function sourceLine(text: string): string {
  if (/[\r\n]/.test(text)) throw new RangeError(`${JSON.stringify(text)} is more than one line.`)
  return text
}
