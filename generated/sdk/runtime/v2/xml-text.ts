/** A character that XML 1.0 forbids: controls but tab and line ends, lone surrogates, U+FFFE and U+FFFF. */
export const illegalCharacter = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\p{Cs}\ufffe\uffff]/u

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * What a reference stands for, by what is written between `&` and `;`: one of the five predefined entities, or a
 * character by number (`#65`, `#x41`). Undefined for any other entity; U+0000 for a number that no character has.
 */
export function decodeReference(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(predefined, name) ? predefined[name] : undefined
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0x10ffff ? '\0' : String.fromCodePoint(code)
}
