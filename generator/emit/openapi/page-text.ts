const lineBreak = /[ \t]*<br\s*\/?>[ \t]*/gi

/** The text of a paragraph, note or badge: `<br/>` becomes a line end. */
export function pageText(text: string): string {
  return text.replace(lineBreak, '\n').trim()
}

/** The text of a table cell: as {@link pageText}, and `\|`, which only a table needs, becomes `|`. */
export function cellText(text: string): string {
  return pageText(text).replaceAll('\\|', '|')
}

/** A member that is left out where the page says nothing: a text, or a list. */
export function unlessEmpty<Value extends { readonly length: number }>(value: Value): Value | undefined {
  return value.length === 0 ? undefined : value
}
