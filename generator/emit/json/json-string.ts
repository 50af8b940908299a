/** Strings without control characters, `"`, `<`, `\`, U+2028, U+2029 and surrogates: nothing in them can need an escape. */
const plain = /^[ !#-;=-[\]-\u2027\u202a-\ud7ff\ue000-\uffff]*$/

/** Line ends of JavaScript that JSON allows, and what would end or comment out an HTML script element. */
const unsafeInScripts = /[\u2028\u2029]|<(?=\/|!--)/g

/**
 * A string as a JSON literal in quotation marks.
 *
 * Lone surrogates, U+2028, U+2029, `</` and `<!--` are escaped: the text is valid UTF-8, and may be put into a
 * script as it is.
 */
export function jsonString(text: string): string {
  if (plain.test(text)) return `"${text}"`
  // JSON.stringify is well-formed since ES2019: it escapes lone surrogates, and only those.
  return JSON.stringify(text).replace(
    unsafeInScripts,
    found => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
