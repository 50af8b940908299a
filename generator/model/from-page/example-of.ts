import type { SampleCall, SampleScene } from '../../parse/sample/sample-call.js'
import type { Example, ExampleEntry, ExampleMap, ExampleValue } from '../example.js'

/** As PHP builds the array: a key that occurs again replaces the value, but keeps its first place. */
function uniqueEntries(map: ExampleMap): ExampleMap {
  const byKey = new Map<string, ExampleEntry>()
  for (const entry of map.entries) byKey.set(entry.key, { ...entry, value: uniqueKeys(entry.value) })
  return { ...map, entries: [...byKey.values()] }
}

function uniqueKeys(value: ExampleValue): ExampleValue {
  switch (value.kind) {
    case 'map':
      return uniqueEntries(value)
    case 'list':
      return { ...value, items: value.items.map(uniqueKeys) }
    case 'encoded':
      return { ...value, value: uniqueKeys(value.value) }
    default:
      return value
  }
}

/**
 * The example that a sample is: `default` for one of the six forms, else named by the block's label. Of keys that
 * occur twice the last value counts.
 *
 * @param renamed Names of parameters by the names that the rows, and so the samples, have for them.
 */
export function exampleOf(
  sample: SampleCall | SampleScene,
  renamed: ReadonlyMap<string, string> = new Map(),
): Example {
  const isForm = sample.kind === 'sample-call' && sample.form !== undefined
  const value = uniqueEntries(sample.arguments)
  return {
    kind: 'example',
    name: isForm || sample.label === '' ? 'default' : sample.label,
    value: {
      ...value,
      entries: value.entries.map(entry => ({ ...entry, key: renamed.get(entry.key) ?? entry.key })),
    },
    span: sample.span,
  }
}
