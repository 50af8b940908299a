import type { PhpArray, PhpEntry, PhpLiteral, PhpValue } from '../../parse/sample/php-value.js'

/** A scalar to write into an argument array. */
export function phpLiteral(value: PhpLiteral['value']): PhpLiteral {
  return { kind: 'php-literal', value }
}

/** An array to write, without comments of its own. */
export function phpArray(entries: readonly PhpEntry[]): PhpArray {
  return { kind: 'php-array', before: '', after: '', entries, endComments: [] }
}

/** A named entry; `comment` goes to the end of its line. */
export function phpMember(name: string, value: PhpValue, comment?: string): PhpEntry {
  const entry = { kind: 'php-entry', key: phpLiteral(name), value, comments: [] } as const
  return comment === undefined ? entry : { ...entry, comment }
}

/** The name of an entry; undefined in a list and for a computed name. */
export function phpName({ key }: PhpEntry): string | undefined {
  return key?.kind === 'php-literal' ? String(key.value) : undefined
}
