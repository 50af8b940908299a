import type { ArraySchema, NumberSchema, StringSchema } from '../../model/schema.js'

/** `1–32 characters.` */
export function lengthLine({ minLength, maxLength }: StringSchema): string {
  return countLine(minLength, maxLength, 'character')
}

/** `1–50 elements.` */
export function itemsLine({ minItems, maxItems }: ArraySchema): string {
  return countLine(minItems, maxItems, 'element')
}

/** `From 1 to 100.` */
export function rangeLine({ minimum, maximum }: NumberSchema): string {
  if (minimum === undefined) return maximum === undefined ? '' : `At most ${maximum}.`
  if (maximum === undefined) return `At least ${minimum}.`
  return minimum === maximum ? `Exactly ${minimum}.` : `From ${minimum} to ${maximum}.`
}

function countLine(min: number | undefined, max: number | undefined, unit: string): string {
  const counted = (count: number): string => `${count} ${unit}${count === 1 ? '' : 's'}`
  if (min === undefined) return max === undefined ? '' : `At most ${counted(max)}.`
  if (max === undefined) return `At least ${counted(min)}.`
  return min === max ? `Exactly ${counted(min)}.` : `${min}–${counted(max)}.`
}
