import type { SampleCall } from '../../parse/sample/sample-call.js'
import type { ExampleValue } from '../example.js'
import type { RowFacts } from './row-facts.js'

/** Words of a description that give a number places behind its point: 保留小数点后2位, 最多两位小数. */
const decimals = /小数点后|位小数/

/**
 * Whether a row of numbers takes fractions (rule T19): its type is `float`, or it is `number` and its text gives it
 * decimal places, or the page's own sample shows a fraction. Any other `number` is whole: pages write the word of amounts.
 */
export function takesFractions(
  { type, description }: Pick<RowFacts, 'type' | 'description'>,
  path: readonly string[],
  call: SampleCall | undefined,
): boolean {
  if (type.base !== 'number') return false
  if (type.fractions === true || decimals.test(description)) return true
  return call !== undefined && valuesAt(call.arguments, path).some(isFraction)
}

/** All that a sample shows at a path, such as `['json', 'books', 'weight']`: the rows of a list describe its items. */
function valuesAt(value: ExampleValue, path: readonly string[]): readonly ExampleValue[] {
  if (value.kind === 'list') return value.items.flatMap(item => valuesAt(item, path))
  if (value.kind === 'encoded') return valuesAt(value.value, path)
  const [name, ...rest] = path
  if (name === undefined) return [value]
  if (value.kind !== 'map') return []
  const entry = value.entries.findLast(({ key }) => key === name)
  return entry === undefined ? [] : valuesAt(entry.value, rest)
}

function isFraction(value: ExampleValue): boolean {
  return value.kind === 'scalar' && typeof value.value === 'number' && !Number.isInteger(value.value)
}
