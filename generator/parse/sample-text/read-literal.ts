import { decodeStringLiteral } from '../sample/php-string.js'
import type { PhpLiteral, PhpSource } from './php-value.js'

const single = /^'(?:[^'\\]|\\.)*'$/s
/** Without variables in it. */
const double = /^"(?:[^"\\$]|\\.|\$(?![A-Za-z_{]))*"$/s
const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** An expression as a literal where its value says all that its text does; as written elsewhere. */
export function readLiteral(text: string): PhpLiteral | PhpSource {
  if (single.test(text)) return { kind: 'php-literal', value: decodeStringLiteral(text) }
  if (double.test(text) && !/\{\$/.test(text))
    return { kind: 'php-literal', value: decodeStringLiteral(text) }
  const word = words.get(text)
  if (word !== undefined) return { kind: 'php-literal', value: word }
  const number = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  return String(number) === text ? { kind: 'php-literal', value: number } : { kind: 'php-source', text }
}
