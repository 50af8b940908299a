import type { ExampleMap, ExampleScalar, ExampleValue } from '../../../../generator/model/example.js'
import { span } from '../../../emit/sdk/fixtures.js'

export function scalar(value: ExampleScalar['value']): ExampleScalar {
  return { kind: 'scalar', value, span }
}

export function list(...items: readonly ExampleValue[]): ExampleValue {
  return { kind: 'list', items, span }
}

export function map(...entries: readonly (readonly [string, ExampleValue])[]): ExampleMap {
  return { kind: 'map', entries: entries.map(([key, value]) => ({ kind: 'entry', key, value, span })), span }
}

export function encoded(value: ExampleValue, encoding: 'json' | 'urlencoded' = 'json'): ExampleValue {
  return { kind: 'encoded', encoding, value, span }
}
