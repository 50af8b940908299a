import { timingSafeEqual } from 'node:crypto'
import { checkTextArgument } from '../client/check-argument.js'

/**
 * Whether two texts are the same, in a time that does not tell how many characters agree. Their lengths are no secret.
 * For signatures that are compared, not verified: those of v2.
 */
export function equalStrings(a: string, b: string): boolean {
  checkTextArgument(a, 'a')
  checkTextArgument(b, 'b')
  const left = new TextEncoder().encode(a)
  const right = new TextEncoder().encode(b)
  // Halves of characters all become the same replacement bytes, so the texts themselves have the last word.
  return left.length === right.length && timingSafeEqual(left, right) && a === b
}
