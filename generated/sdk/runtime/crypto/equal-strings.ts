import { timingSafeEqual } from 'node:crypto'
import { checkTextArgument } from '../client/check-argument.js'

/**
 * Compares two texts in a time that does not show how many characters agree; their lengths are not secret. For v2
 * signatures, which are compared, not verified.
 */
export function equalStrings(a: string, b: string): boolean {
  checkTextArgument(a, 'a')
  checkTextArgument(b, 'b')
  const left = new TextEncoder().encode(a)
  const right = new TextEncoder().encode(b)
  // Lone surrogates all become the same replacement bytes, so compare the texts, too.
  return left.length === right.length && timingSafeEqual(left, right) && a === b
}
