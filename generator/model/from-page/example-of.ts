import type { SampleCall, SampleScene } from '../../parse/sample/sample-call.js'
import type { Example, ExampleEntry, ExampleMap, ExampleValue } from '../example.js'

/** As PHP builds the array: a key that occurs again replaces the value, but keeps its first place. The same map where none does. */
function uniqueEntries(map: ExampleMap): ExampleMap {
  const byKey = new Map<string, ExampleEntry>()
  let isSame = true
  for (const entry of map.entries) {
    const value = uniqueKeys(entry.value)
    isSame &&= value === entry.value && !byKey.has(entry.key)
    byKey.set(entry.key, value === entry.value ? entry : { ...entry, value })
  }
  return isSame ? map : { ...map, entries: [...byKey.values()] }
}

function uniqueKeys(value: ExampleValue): ExampleValue {
  switch (value.kind) {
    case 'map':
      return uniqueEntries(value)
    case 'list': {
      const items = value.items.map(uniqueKeys)
      return items.every((item, at) => item === value.items[at]) ? value : { ...value, items }
    }
    case 'encoded': {
      const inner = uniqueKeys(value.value)
      return inner === value.value ? value : { ...value, value: inner }
    }
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
    value:
      renamed.size === 0
        ? value
        : {
            ...value,
            entries: value.entries.map(entry => ({ ...entry, key: renamed.get(entry.key) ?? entry.key })),
          },
    span: sample.span,
  }
}
