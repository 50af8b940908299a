import type { ArraySchema, NumberSchema, StringSchema } from '../../model/schema.js'
import type { CountWords, RangeWords, Unit } from './field-words.js'

/** `1–32 characters.` */
export function lengthLine({ minLength, maxLength }: StringSchema, words: CountWords): string {
  return countLine(minLength, maxLength, 'character', words)
}

/** `1–50 elements.` */
export function itemsLine({ minItems, maxItems }: ArraySchema, words: CountWords): string {
  return countLine(minItems, maxItems, 'element', words)
}

/** `From 1 to 100.` */
export function rangeLine({ minimum, maximum }: NumberSchema, words: RangeWords): string {
  if (minimum === undefined) return maximum === undefined ? '' : words.atMost(maximum)
  if (maximum === undefined) return words.atLeast(minimum)
  return minimum === maximum ? words.exactly(minimum) : words.between(minimum, maximum)
}

function countLine(min: number | undefined, max: number | undefined, unit: Unit, words: CountWords): string {
  if (min === undefined) return max === undefined ? '' : words.atMost(max, unit)
  if (max === undefined) return words.atLeast(min, unit)
  return min === max ? words.exactly(min, unit) : words.between(min, max, unit)
}
