import { describe, expect, it } from 'vitest'
import { placeholdersOf, samePath } from '../../../../generator/model/checks/samples/same-path.js'
import type { ExampleValue } from '../../../../generator/model/example.js'
import { exampleOf } from '../../../../generator/model/from-page/example-of.js'
import { payloadIsBareArray } from '../../../../generator/model/from-page/sample-values.js'
import type { SampleCall, SampleSegment } from '../../../../generator/parse/sample/sample-call.js'
import { span } from '../../../emit/sdk/fixtures.js'
import { plain } from '../../../parse/sample/plain.js'
import { encoded, list, map, scalar } from './sample-values.js'

/** A call whose segments are `text` or, where a chain spells them, `text>page`. */
function call(path: string, args = map(), rest: Partial<SampleCall> = {}): SampleCall {
  const segments = path.split('/').map((given): SampleSegment => {
    const [text = '', page] = given.split('>')
    return page === undefined ? { text, form: 'literal', page: text } : { text, form: 'camel', page }
  })
  return {
    kind: 'sample-call',
    label: 'x',
    style: 'chain',
    async: false,
    path,
    segments,
    method: 'post',
    arguments: args,
    response: { kind: 'json' },
    span,
    ...rest,
  }
}

describe('a sample calls the path of a page', () => {
  it.each<readonly [string, SampleCall, string, boolean]>([
    ['the same', call('v3/a/b'), 'v3/a/b', true],
    ['another', call('v3/a/b'), 'v3/a/c', false],
    ['a segment less', call('v3/a'), 'v3/a/b', false],
    ['a segment more', call('v3/a/b'), 'v3/a', false],
    ['a placeholder', call('v3/{id}'), 'v3/{id}', true],
    ['another placeholder', call('v3/{id}'), 'v3/{no}', false],
    ['a placeholder filled with the constant', call('v3/{x}', map(['x', scalar('some')])), 'v3/some', true],
    ['a number as the constant', call('v3/{x}', map(['x', scalar(5)])), 'v3/5', true],
    ['another constant', call('v3/{x}', map(['x', scalar('other')])), 'v3/some', false],
    ['filled with something else', call('v3/{x}', map(['x', map()])), 'v3/some', false],
    ['a constant for a placeholder', call('v3/{x}', map(['x', scalar('{y}')])), 'v3/{y}', false],
    ['not filled', call('v3/{x}'), 'v3/undefined', false],
    ['the slash at the end', call('v3/a/{empty}'), 'v3/a/', true],
    ['another name for it', call('v3/a/{none}'), 'v3/a/', false],
    ['the slash for a word', call('v3/a/{empty}'), 'v3/a/b', false],
    ['a kebab in a chain', call('v3/outNo>out_no'), 'v3/out-no', true],
    ['capitals in a chain', call('v3/outNo>out-no'), 'v3/outNo', true],
    ['two hyphens, and one at the end', call('v3/aBC>x'), 'v3/a-b--c-', true],
    ['a kebab in a text', call('v3/outNo'), 'v3/out-no', false],
    ['v2 in a chain', call('v2/pay'), 'v2/pay', true],
    ['a URL of v2', call('pay/x', map(), { style: 'uri' }), 'v2/pay/x', true],
    ['a URL of v2 with v2', call('v2/pay/x', map(), { style: 'uri' }), 'v2/pay/x', false],
    ['a URL of v3', call('v3/v2/x', map(), { style: 'uri' }), 'v3/v2/x', true],
    ['a chain of v2 without v2', call('pay/x'), 'v2/pay/x', false],
  ])('%s', (_, given, page, want) => expect(samePath(given, page)).toBe(want))

  it('and has placeholders', () =>
    expect(placeholdersOf(call('v3/{a}/b/{c}x/x{d}/{empty}/{}'))).toEqual(['a', 'empty']))
})

describe('the example of a sample', () => {
  const form = { style: 'chain', async: true } as const
  it.each<readonly [string, Partial<SampleCall>, string]>([
    ['a form', { form, label: '异步纯链式' }, 'default'],
    ['a block of another label', { label: '1000' }, '1000'],
    ['a block without a label', { label: '' }, 'default'],
  ])('%s', (_, rest, want) => expect(exampleOf(call('v3/a', map(), rest)).name).toBe(want))

  it('has each key once at every depth, and the names of parameters for those of rows', () => {
    const twice = map(['a', scalar(1)], ['a', scalar(2)])
    const given = call(
      'v3/a',
      map(
        ['list', { kind: 'list', items: [twice], span }],
        ['text', { kind: 'encoded', encoding: 'json', value: twice, span }],
        ['map', map(['list', twice])],
        ['id', scalar('x')],
      ),
    )
    const example = exampleOf(
      given,
      new Map([
        ['id', 'loan_id'],
        ['list', 'lists'],
      ]),
    )
    const count = (value: ExampleValue | undefined): number => {
      if (value?.kind === 'map') return value.entries.length
      if (value?.kind === 'list') return count(value.items[0])
      return value?.kind === 'encoded' ? count(value.value) : 0
    }
    expect(example.value.entries.map(({ key }) => key)).toEqual(['lists', 'text', 'map', 'loan_id'])
    expect(example.value.entries.map(({ value }) => count(value))).toEqual([1, 1, 1, 0])
    expect(plain(example.value)).toMatchObject({ lists: [{ a: 2 }], map: { list: { a: 2 } }, loan_id: 'x' })
  })
})

describe('a content that is a bare list', () => {
  it.each<readonly [string, ExampleValue, boolean | undefined]>([
    ['in an item of a list', list(scalar(1), map(['b', encoded(list(scalar(1)))])), true],
    ['in a text that is encoded', encoded(map(['b', encoded(map())])), false],
    [
      'of a key that stands twice: the last',
      map(['b', encoded(map())], ['b', encoded(list(scalar(1)))]),
      true,
    ],
    ['in a text of a list', map(['b', scalar('[1]')]), true],
    ['in a text of an object', map(['b', scalar('{}')]), false],
    ['in a text of nothing', map(['b', scalar('null')]), undefined],
    ['in a text of a number', map(['b', scalar('5')]), undefined],
    ['in a number', map(['b', scalar(5)]), undefined],
    ['in a list that is not encoded', map(['b', list(scalar(1))]), undefined],
    ['in an object that is not encoded', map(['b', map()]), undefined],
    ['that is empty', map(['b', encoded(list())]), undefined],
    ['of a word', map(['b', encoded(scalar('x'))]), undefined],
  ])('%s', (_, value, want) =>
    expect(payloadIsBareArray(call('v3/a', map(['a', value])), ['a', 'b'])).toBe(want),
  )
})
