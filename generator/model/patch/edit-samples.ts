import { plainPath, splitPath } from '../../diagnostics/field-path.js'
import type { SampleResult } from '../../parse/sample/sample-call.js'
import type { ExampleMap, ExampleValue } from '../example.js'

/**
 * Samples in which a member of the request has a new name, or is gone if `name` is undefined, since samples cannot know
 * of a patch. What several samples share stays shared.
 */
export function renameInSamples(samples: SampleResult, path: string, name: string | undefined): SampleResult {
  const names = namesOf(path)
  if (names === undefined) return samples
  const memory = new Map<ExampleMap, ExampleMap>()
  const edit = (map: ExampleMap, keys: readonly string[]): ExampleMap => {
    const known = memory.get(map)
    const edited = known ?? editMap(map, keys, name)
    memory.set(map, edited)
    return edited
  }
  return {
    ...samples,
    calls: samples.calls.map(call => ({ ...call, arguments: edit(call.arguments, names) })),
    // A scene shows the inside of the body.
    scenes:
      names.length < 2
        ? samples.scenes
        : samples.scenes.map(scene => ({ ...scene, arguments: edit(scene.arguments, names.slice(1)) })),
  }
}

function namesOf(path: string): readonly string[] | undefined {
  const names: string[] = []
  for (let rest = plainPath(path); rest !== ''; ) {
    const split = splitPath(rest)
    if (split === undefined) return undefined
    names.unshift(split.name)
    rest = split.parent
  }
  return names
}

function editMap(map: ExampleMap, [key, ...below]: readonly string[], name: string | undefined): ExampleMap {
  const entries = map.entries.flatMap(entry => {
    if (entry.key !== key) return [entry]
    if (below.length > 0) return [{ ...entry, value: editValue(entry.value, below, name) }]
    return name === undefined ? [] : [{ ...entry, key: name }]
  })
  return { ...map, entries }
}

function editValue(value: ExampleValue, names: readonly string[], name: string | undefined): ExampleValue {
  switch (value.kind) {
    case 'map':
      return editMap(value, names, name)
    case 'list':
      return { ...value, items: value.items.map(item => editValue(item, names, name)) }
    case 'encoded':
      return { ...value, value: editValue(value.value, names, name) }
    default:
      return value
  }
}
