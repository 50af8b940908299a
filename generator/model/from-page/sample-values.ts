import type { SampleCall } from '../../parse/sample/sample-call.js'
import type { ExampleValue } from '../example.js'

/** The values that a sample shows at a path, such as `['json', 'books', 'weight']`: the rows of a list describe its items. */
export function valuesAt(value: ExampleValue, path: readonly string[]): readonly ExampleValue[] {
  const [name, ...rest] = path
  if (name === undefined) return [value]
  if (value.kind === 'list') return value.items.flatMap(item => valuesAt(item, path))
  if (value.kind === 'encoded') return valuesAt(value.value, path)
  const entry = value.kind === 'map' ? value.entries.findLast(({ key }) => key === name) : undefined
  return entry === undefined ? [] : valuesAt(entry.value, rest)
}

/** Whether a JSON text in a sample is a list; undefined for anything but an object or a list. */
function isListText(text: string): boolean | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? Array.isArray(value) : undefined
  } catch {
    return undefined
  }
}

/**
 * Whether the sample shows an encoded value at `path` (such as `['xml', 'receivers']`) whose content is a bare list.
 * Undefined where the sample does not show the value, or shows an empty one.
 */
export function payloadIsBareArray(call: SampleCall, path: readonly string[]): boolean | undefined {
  const [value] = valuesAt(call.arguments, path)
  if (value?.kind === 'scalar') return typeof value.value === 'string' ? isListText(value.value) : undefined
  const content = value?.kind === 'encoded' ? value.value : undefined
  if (content?.kind === 'list') return content.items.length > 0 ? true : undefined
  return content?.kind === 'map' ? false : undefined
}
