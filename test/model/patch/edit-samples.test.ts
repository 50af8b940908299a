import { describe, expect, it } from 'vitest'
import type { ExampleMap, ExampleValue } from '../../../generator/model/example.js'
import { renameInSamples } from '../../../generator/model/patch/edit-samples.js'
import type { SampleCall } from '../../../generator/parse/sample/sample-call.js'
import { span } from '../../emit/sdk/fixtures.js'
import { encoded, list, map } from '../checks/samples/sample-values.js'

const one: ExampleValue = { kind: 'scalar', value: 1, span }
const call = (args: ExampleMap): SampleCall => ({
  kind: 'sample-call',
  label: '',
  style: 'chain',
  async: false,
  path: 'v3/a',
  segments: [],
  method: 'post',
  arguments: args,
  response: { kind: 'json' },
  span,
})

const body = map(
  ['a', map(['b', one], ['c', one])],
  ['l', list(map(['b', one]), one)],
  ['s', encoded(map(['b', one]))],
)
const scene = { kind: 'sample-scene', label: 'x', arguments: body, span } as const

/** The keys of a value: `a(b c)` for an object, `[…]` for a list, `<…>` for what a string holds. */
function keys(value: ExampleValue): string {
  if (value.kind === 'map')
    return `(${value.entries.map(({ key, value: own }) => `${key}${keys(own)}`).join(' ')})`
  if (value.kind === 'list') return `[${value.items.map(keys).join(' ')}]`
  return value.kind === 'encoded' ? `<${keys(value.value)}>` : ''
}

function renamed(path: string, name: string | undefined): readonly string[] {
  const args = map(['json', body], ['a', one])
  const samples = { kind: 'sample-result', calls: [call(args)], scenes: [scene], diagnostics: [] } as const
  const { calls, scenes } = renameInSamples(samples, path, name)
  return [...calls, ...scenes].map(own => keys(own.arguments))
}

const before = '(a(b c) l[(b) ] s<(b)>)'

describe('samples after a correction', () => {
  it.each<readonly [string, string, string | undefined, body: string]>([
    ['a member of the body', 'json.a', 'z', '(z(b c) l[(b) ] s<(b)>)'],
    ['deeper', 'json.a.b', 'z', '(a(z c) l[(b) ] s<(b)>)'],
    ['in items', 'json.l[].b', 'z', '(a(b c) l[(z) ] s<(b)>)'],
    ['in what a string holds', 'json.s.b', 'z', '(a(b c) l[(b) ] s<(z)>)'],
    ['gone', 'json.a.b', undefined, '(a(c) l[(b) ] s<(b)>)'],
    ['gone in items', 'json.l.b', undefined, '(a(b c) l[() ] s<(b)>)'],
    ['gone with all below', 'json.a', undefined, '(l[(b) ] s<(b)>)'],
    ['of no path', '[x', 'z', before],
    ['of no member', 'json.q.b', 'z', before],
    ['below a single value', 'json.a.b.c', 'z', before],
  ])('%s', (_, path, name, want) => expect(renamed(path, name)).toEqual([`(json${want} a)`, want]))

  it('at the top, which no scene shows', () => {
    expect(renamed('a', 'z')).toEqual([`(json${before} z)`, before])
    expect(renamed('a', undefined)).toEqual([`(json${before})`, before])
  })

  it('are shared as they were', () => {
    const shared = map(['json', body])
    const calls = [call(shared), call(shared)]
    const samples = { kind: 'sample-result', calls, scenes: [], diagnostics: [] } as const
    const [first, second] = renameInSamples(samples, 'json.a', 'z').calls
    expect(first?.arguments).toBe(second?.arguments)
    expect(first?.arguments).not.toBe(shared)
  })
})
