import type { ExampleMap, ExampleValue } from '../../model/example.js'

/** The value of a key; of doubled keys the last, as in PHP. */
export function exampleMember(map: ExampleMap, key: string): ExampleValue | undefined {
  return map.entries.findLast(entry => entry.key === key)?.value
}
