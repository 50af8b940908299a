import { allowsValue } from '../../model/nodes/allows.js'
import { numberWithin, textWithin } from '../../model/nodes/fitting.js'
import type { NumberSchema, StringSchema } from '../../model/schema.js'

/** The first text that the schema allows, or the first one cut or filled up to its limits; undefined if none fits. */
export function fittingText(schema: StringSchema, texts: readonly string[]): string | undefined {
  const cut = texts.slice(0, 1).map(text => textWithin(text, schema))
  return [...texts, ...cut].find(text => allowsValue(schema, text))
}

/** The first number that the schema allows, or the nearest to the first one. */
export function fittingNumber(schema: NumberSchema, numbers: readonly number[]): number | undefined {
  const powers = [0, 1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 0.5, -1]
  const near = numbers.slice(0, 1).map(value => numberWithin(value, schema))
  return [...numbers, ...near, ...powers].find(
    value =>
      Number.isFinite(value) &&
      (schema.kind !== 'integer' || Number.isSafeInteger(value)) &&
      allowsValue(schema, value),
  )
}
