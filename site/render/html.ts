const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Text as HTML, between tags or in a quoted attribute. Drops characters that HTML does not allow. */
export function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, sign => entities.get(sign) ?? '')
}

/** Removes control characters and lone surrogates, which browsers would drop or replace in the built page. */
export function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').toWellFormed()
}
