import type { SampleCall } from '../../parse/sample/sample-call.js'
import type { ExampleValue } from '../example.js'

function memberOf(value: ExampleValue | undefined, key: string): ExampleValue | undefined {
  // The rows of an array describe its items; any item that has the member will do.
  if (value?.kind === 'list')
    return value.items.map(item => memberOf(item, key)).find(item => item !== undefined)
  if (value?.kind === 'encoded') return memberOf(value.value, key)
  return value?.kind === 'map' ? value.entries.findLast(entry => entry.key === key)?.value : undefined
}

/** A JSON text that is written out in the sample. */
function parsedKind(text: string): boolean | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? Array.isArray(value) : undefined
  } catch {
    return undefined
  }
}

/**
 * Whether the sample shows an encoded value at `path` (such as `['xml', 'receivers']`) whose content is a bare list.
 * `undefined` where the sample does not show the value, or shows an empty one, so that it says nothing.
 */
export function payloadIsBareArray(call: SampleCall, path: readonly string[]): boolean | undefined {
  const value = path.reduce<ExampleValue | undefined>(memberOf, call.arguments)
  if (value?.kind === 'scalar') return typeof value.value === 'string' ? parsedKind(value.value) : undefined
  const content = value?.kind === 'encoded' ? value.value : undefined
  if (content?.kind === 'list') return content.items.length > 0 ? true : undefined
  return content?.kind === 'map' ? false : undefined
}
