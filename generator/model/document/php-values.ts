import type { PhpArray, PhpEntry, PhpLiteral, PhpValue } from '../../parse/sample/php-value.js'

/** A single value of an argument array that is written. */
export function phpLiteral(value: PhpLiteral['value']): PhpLiteral {
  return { kind: 'php-literal', value }
}

/** An array that is written, without comments of its own. */
export function phpArray(entries: readonly PhpEntry[]): PhpArray {
  return { kind: 'php-array', before: '', after: '', entries, endComments: [] }
}

/** An entry with a name; `comment` stands at the end of its line. */
export function phpMember(name: string, value: PhpValue, comment?: string): PhpEntry {
  const entry = { kind: 'php-entry', key: phpLiteral(name), value, comments: [] } as const
  return comment === undefined ? entry : { ...entry, comment }
}

/** The name of an entry; undefined in a list, and where it is computed. */
export function phpName({ key }: PhpEntry): string | undefined {
  return key?.kind === 'php-literal' ? String(key.value) : undefined
}
