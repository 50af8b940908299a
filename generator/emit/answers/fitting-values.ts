import { allowsValue } from '../../model/nodes/allows.js'
import type { NumberSchema, StringSchema } from '../../model/schema.js'

/** The first text that the schema allows, or one of them cut or repeated until it does; undefined if none fits. */
export function fittingText(schema: StringSchema, texts: readonly string[]): string | undefined {
  const own = texts.find(text => allowsValue(schema, text))
  if (own !== undefined) return own
  const [first = ''] = texts
  const characters = [...(first === '' ? '0' : first)]
  for (let length = 1; length <= longest; length++) {
    const text = sized(characters, length)
    if (allowsValue(schema, text)) return text
  }
  return undefined
}

/** Longer texts would fill a page. */
const longest = 512

function sized(characters: readonly string[], length: number): string {
  return Array.from({ length }, (_, at) => characters[at % characters.length]).join('')
}

/** The first number that the schema allows. */
export function fittingNumber(schema: NumberSchema, numbers: readonly number[]): number | undefined {
  const powers = [0, 1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 0.5, -1]
  return [...numbers, ...powers].find(
    value =>
      Number.isFinite(value) &&
      (schema.kind !== 'integer' || Number.isSafeInteger(value)) &&
      allowsValue(schema, value),
  )
}
