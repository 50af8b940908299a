import { lengthOf } from '../../dialect/limits.js'
import type { ArraySchema, NumberSchema, StringSchema } from '../schema.js'

/** A made-up text within the limits of a string: cut, or filled up with `0`. */
export function textWithin(text: string, { minLength = 0, maxLength = Infinity }: StringSchema): string {
  const length = lengthOf(text)
  if (length > maxLength) return [...text].slice(0, maxLength).join('')
  return length < minLength ? text + '0'.repeat(minLength - length) : text
}

/** The number within the limits that is nearest to a made-up one; whole where its schema takes no fractions. */
export function numberWithin(
  value: number,
  { minimum = -Infinity, maximum = Infinity, fractions }: NumberSchema,
): number {
  const [least, most] = fractions ? [minimum, maximum] : [Math.ceil(minimum), Math.floor(maximum)]
  return Math.min(Math.max(value, least), most)
}

/** How many elements a made-up array has: one, or as many as it must have. */
export function countWithin({ minItems = 1, maxItems = Infinity }: ArraySchema): number {
  return Math.min(Math.max(minItems, 1), maxItems)
}
