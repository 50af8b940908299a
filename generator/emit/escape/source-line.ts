/**
 * A line of a page's own Markdown or code, as written. Throws a RangeError where it is more than one line: what follows
 * would stand elsewhere than the template says.
 */
export function sourceLine(text: string): string {
  if (/[\r\n]/.test(text)) throw new RangeError(`${JSON.stringify(text)} is more than one line.`)
  return text
}
