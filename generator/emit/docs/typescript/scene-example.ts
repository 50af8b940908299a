import type { Example, ExampleMap } from '../../../model/example.js'
import type { Operation } from '../../../model/model.js'
import { exampleMember } from '../../samples/fit-example.js'
import { defaultExample } from '../../samples/request-sample.js'

/**
 * The arguments of a scene. A scene that shows a part of the body is the call's own sample with that part in its
 * place. Undefined where the scene shows something else.
 */
export function sceneExample(operation: Operation, { value }: Example): ExampleMap | undefined {
  const inPath = operation.parameters.filter(each => each.in === 'path')
  const roots = new Set([...operation.roots, ...inPath].map(({ name }) => name))
  const keys = value.entries.map(({ key }) => key)
  if (keys.length === 0) return undefined
  if (keys.every(key => roots.has(key))) return value
  const { requestBody } = operation
  const whole = defaultExample(operation)
  if (whole === undefined || requestBody === undefined || requestBody.kind === 'multipart') return undefined
  const { kind, schema } = requestBody
  const body = exampleMember(whole, kind)
  if (body?.kind !== 'map' || schema.kind !== 'object') return undefined
  if (!keys.every(key => schema.properties.some(({ name }) => name === key))) return undefined
  return withMembers(whole, kind, withParts(body, value))
}

function withMembers(map: ExampleMap, key: string, value: ExampleMap): ExampleMap {
  return { ...map, entries: map.entries.map(entry => (entry.key === key ? { ...entry, value } : entry)) }
}

/** Every member of `parts` at the place that it has in the body, or at the end. */
function withParts(body: ExampleMap, parts: ExampleMap): ExampleMap {
  const kept = body.entries.map(entry => parts.entries.find(({ key }) => key === entry.key) ?? entry)
  const added = parts.entries.filter(({ key }) => exampleMember(body, key) === undefined)
  return { ...body, entries: [...kept, ...added] }
}
