/**
 * A code that an answer tells, or undefined where it cannot be one. Failures are not verified: whoever can answer could
 * otherwise write lines of his own into logs.
 */
export function serviceCode(text: string | undefined): string | undefined {
  return text !== undefined && /^[\w.-]{1,64}$/.test(text) ? text : undefined
}

/** Characters of a service's text that a message repeats. */
const maxLength = 256

/** A text that an answer tells, fit for a message: one line without control characters, up to 256 characters. */
export function serviceText(text: string): string {
  // Cut before it is searched, for an answer can be long, and after it by whole characters.
  const line = text
    .slice(0, 4 * maxLength)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  const characters = [...line]
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line
}
