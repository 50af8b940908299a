/** A character that XML 1.0 forbids: controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
export const illegalCharacter = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\p{Cs}\ufffe\uffff]/u

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Text with its references resolved: the five predefined entities, and characters by number. No reference stands for
 * more text than it is itself, so nothing grows.
 *
 * Undefined where a number names a character that XML does not allow.
 */
export function decodeReferences(text: string): string | undefined {
  let legal = true
  const decoded = text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return predefined[name] ?? whole
    const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
    const character = code > 0x10ffff ? '\0' : String.fromCodePoint(code)
    legal &&= !illegalCharacter.test(character)
    return character
  })
  return legal ? decoded : undefined
}
