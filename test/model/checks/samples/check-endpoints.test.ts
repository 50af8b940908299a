import { describe, expect, it } from 'vitest'
import { checkArguments, checkScene } from '../../../../generator/model/checks/samples/check-arguments.js'
import { checkForms } from '../../../../generator/model/checks/samples/check-forms.js'
import type { ExampleMap, ExampleValue } from '../../../../generator/model/example.js'
import type { Operation } from '../../../../generator/model/model.js'
import type { SampleCall } from '../../../../generator/parse/sample/sample-call.js'
import {
  array,
  binary,
  integer,
  jsonBody,
  multipartBody,
  object,
  objectResponse,
  operation,
  parameter,
  property,
  root,
  span,
  string,
  xmlBody,
} from '../../../emit/sdk/fixtures.js'
import { map, scalar } from './sample-values.js'

const computed: ExampleValue = { kind: 'expression', source: '$x', span }

function call(path: string, rest: Partial<SampleCall> = {}): SampleCall {
  return {
    kind: 'sample-call',
    label: '异步纯链式',
    form: { style: 'chain', async: true },
    style: 'chain',
    async: true,
    path,
    segments: path.split('/').map(text => ({ text, form: 'literal', page: text })),
    method: 'post',
    arguments: map(),
    response: { kind: 'json' },
    span,
    ...rest,
  }
}

const codes = (found: readonly { readonly code: string; readonly message: string }[]): readonly string[] =>
  found.map(({ code, message }) => `${code} ${/"(.*?)"/.exec(message)?.[1] ?? ''}`.trim())

describe('the arguments of a sample', () => {
  const found = (given: Partial<Operation>, args: ExampleMap, path = 'v3/a'): readonly string[] =>
    codes(checkArguments(operation(path, 'post', given), call(path, { arguments: args })))
  const header = { roots: [root('headers', '')], parameters: [parameter('header', 'X-Id', integer())] }
  const host = (baseUri?: string): Partial<Operation> => ({
    roots: [root('base_uri', '')],
    options: { kind: 'call-options', ...(baseUri === undefined ? {} : { baseUri }) },
  })
  const form = { roots: [root('body', '')], requestBody: multipartBody(property('file', binary)) }
  const type = (value: ExampleValue, name = 'Content-Type'): readonly [string, ExampleValue] => [
    'headers',
    map([name, value]),
  ]

  it.each<readonly [string, Partial<Operation>, ExampleMap, readonly string[]]>([
    ['of the client', {}, map(['sink', computed], ['handler', computed], ['debug', computed]), []],
    ['of nobody', {}, map(['sinks', computed], ['timeout', scalar(1)]), ['PW423 sinks', 'PW423 timeout']],
    ['twice', {}, map(['sink', computed], ['sink', computed]), ['PW418 sink']],
    ['a header in capitals', header, map(['headers', map(['X-ID', scalar(1)])]), []],
    ['a header of another type', header, map(['headers', map(['x-id', scalar('a')])]), ['PW424 a']],
    [
      'a header of nobody',
      header,
      map(['headers', map(['X-Id', scalar(1)], ['X-No', scalar(1)])]),
      ['PW420 headers.X-No'],
    ],
    ['no headers at all', header, map(['headers', scalar('x')]), ['PW424 headers']],
    [
      'a path parameter',
      { roots: [root('id', '')], parameters: [parameter('path', 'id', integer())] },
      map(['id', scalar('a')]),
      ['PW424 a'],
    ],
    [
      'a query of that name',
      { roots: [root('id', '')], parameters: [parameter('query', 'id', integer())] },
      map(['id', scalar('a')]),
      [],
    ],
    [
      'JSON',
      { roots: [root('json', '')], requestBody: jsonBody(array(integer())) },
      map(['json', { kind: 'list', items: [scalar('1')], span }]),
      ['PW425 json.0'],
    ],
    [
      'XML, where quotes mean nothing',
      { roots: [root('xml', '')], requestBody: xmlBody(object(property('a', integer()))) },
      map(['xml', map(['a', scalar('1')])]),
      [],
    ],
    [
      'another body than the row',
      { roots: [root('json', '')], requestBody: xmlBody(object(property('a', integer()))) },
      map(['json', map()]),
      [],
    ],
    [
      'lacking',
      { roots: [root('a', ''), { ...root('b', ''), required: false }] },
      map(),
      ['PW421 a', 'PW422 b'],
    ],
    ['the host of the row', host('https://a.example/'), map(['base_uri', scalar('https://a.example/')]), []],
    [
      'the host without its slash',
      host('https://a.example/'),
      map(['base_uri', scalar('https://a.example')]),
      [],
    ],
    [
      'the slash the other way',
      host('https://a.example'),
      map(['base_uri', scalar('https://a.example/')]),
      [],
    ],
    [
      'another host',
      host('https://a.example/'),
      map(['base_uri', scalar('https://b.example/')]),
      ['PW426 https://b.example/'],
    ],
    ['a computed host', host('https://a.example/'), map(['base_uri', computed]), []],
    ['a host that no row states', host(), map(['base_uri', scalar('https://b.example/')]), []],
    [
      'another option than the host',
      { ...host('https://a.example/'), roots: [root('fragment', '')] },
      map(['fragment', scalar('#x')]),
      [],
    ],
    ['the type of a form', form, map(['body', computed], type(computed)), []],
    [
      'the type of a form in small letters',
      form,
      map(['body', computed], type(computed, 'content-type')),
      [],
    ],
    [
      'a type that is written out',
      form,
      map(['body', computed], type(scalar('text/plain'))),
      ['PW423 headers'],
    ],
    ['another header of a form', form, map(['body', computed], type(computed, 'X-Id')), ['PW423 headers']],
    ['the type of no form', {}, map(type(computed)), ['PW423 headers']],
    [
      'headers of a form that are no map',
      form,
      map(['body', computed], ['headers', computed]),
      ['PW423 headers'],
    ],
  ])('%s', (_, given, args, want) => expect(found(given, args)).toEqual(want))

  it('fill a placeholder that the page has not', () =>
    expect(found({}, map(['x', scalar('a')], ['y', scalar('a')]), 'v3/{x}')).toEqual(['PW423 y']))
})

describe('a scene', () => {
  const body = object(
    property('a', string()),
    property('b?', object(property('c', integer()), property('d?', integer()))),
  )
  const scene = (args: ExampleMap) => ({ kind: 'sample-scene', label: '1', arguments: args, span }) as const
  const inner = (...entries: readonly (readonly [string, ExampleValue])[]): ExampleMap => ({
    ...map(...entries),
    span: { ...span, line: 9 },
  })
  it.each<readonly [string, Operation['requestBody'], ExampleMap, readonly string[]]>([
    ['lacks what it likes at the top', jsonBody(body), map(), []],
    ['lacks no required member below', jsonBody(body), map(['b', inner()]), ['PW421 c']],
    ['has no other keys', jsonBody(body), map(['z', scalar(1)]), ['PW420 z']],
    ['has quotes as JSON has', jsonBody(body), map(['b', inner(['c', scalar('1')])]), ['PW425 b.c']],
    ['has none as XML has', xmlBody(body), map(['b', inner(['c', scalar('1')])]), []],
    ['of a form says nothing', multipartBody(property('a', string())), map(['z', scalar(1)]), []],
    ['of no body says nothing', undefined, map(['z', scalar(1)]), []],
  ])('%s', (_, requestBody, args, want) =>
    expect(codes(checkScene(operation('v3/a', 'post', requestBody && { requestBody }), scene(args)))).toEqual(
      want,
    ),
  )
})

describe('the forms of a call', () => {
  const given = operation('v3/a', 'post', { response: objectResponse(property('x', string())) })
  const found = (calls: readonly SampleCall[], own = given): readonly string[] =>
    checkForms(own, calls)
      .filter(({ code }) => code !== 'PW414')
      .map(({ code, message }) => `${code} ${message}`)

  it.each<readonly [string, readonly string[]]>([
    ['all', []],
    ...['异步纯链式', '异步声明式', '异步属性式', '同步纯链式', '同步声明式', '同步属性式'].map(
      label => [label, [`POST v3/a has no readable sample of its own for: ${label}.`]] as const,
    ),
  ])('are missed by their labels: %s', (missing, want) => {
    const labels = ['异步纯链式', '异步声明式', '异步属性式', '同步纯链式', '同步声明式', '同步属性式']
    const calls = labels.filter(label => label !== missing).map(label => call('v3/a', { label }))
    expect(
      checkForms(given, calls)
        .filter(({ code }) => code === 'PW414')
        .map(({ message }) => message),
    ).toEqual(want)
  })

  it.each<readonly [string, Partial<SampleCall>, readonly string[]]>([
    ['as the label says', {}, []],
    [
      'another style',
      { style: 'declaration' },
      [
        'PW412 The sample [异步纯链式] is an asynchronous call written as a declaration; its label says an asynchronous call written as a pure chain.',
      ],
    ],
    [
      'another timing',
      { async: false },
      [
        'PW412 The sample [异步纯链式] is a synchronous call written as a pure chain; its label says an asynchronous call written as a pure chain.',
      ],
    ],
    [
      'a property, and a URL',
      { style: 'uri', form: { style: 'property', async: true } },
      [
        'PW412 The sample [异步纯链式] is an asynchronous call written as a URL; its label says an asynchronous call written as a property.',
      ],
    ],
    [
      'another method',
      { method: 'get' },
      ["PW411 The sample calls GET, but the heading says POST. The heading's method counts."],
    ],
    [
      'a status where a body is described',
      { response: { kind: 'status', status: 200 } },
      [
        'PW417 The sample [异步纯链式] only checks the status, but the response table describes a body. The table counts.',
      ],
    ],
    ['an answer that is not known', { response: { kind: 'unknown' } }, []],
  ])('%s', (_, rest, want) => expect(found([call('v3/a', rest)])).toEqual(want))

  it.each<readonly [string, SampleCall['response'], readonly string[]]>([
    ['JSON', { kind: 'json' }, ['PW417']],
    ['XML', { kind: 'xml' }, ['PW417']],
    ['a file', { kind: 'stream' }, []],
    ['a status', { kind: 'status', status: 204 }, []],
  ])('reading %s where the table says that there is nothing', (_, response, want) =>
    expect(
      found([call('v3/a', { response })], operation('v3/a', 'post')).map(text => text.slice(0, 5)),
    ).toEqual(want),
  )

  it('of an object without members may look at the status alone', () =>
    expect(
      found(
        [call('v3/a', { response: { kind: 'status' } })],
        operation('v3/a', 'post', { response: objectResponse() }),
      ),
    ).toEqual([]))

  it.each<readonly [string, Partial<SampleCall>, readonly string[]]>([
    ['alike', {}, []],
    ['with another status', { response: { kind: 'json', status: 201 } }, ['PW416']],
    ['with another answer', { response: { kind: 'xml' } }, ['PW416']],
    ['with other arguments', { arguments: map(['a', scalar(2)]) }, ['PW413']],
    ['of no form', { arguments: map(['a', scalar(2)]), label: 'x' }, []],
  ])('are compared with the first: one %s', (_, rest, want) => {
    const { form, ...bare } = call('v3/a', { arguments: map(['a', scalar(1)]), label: '异步声明式', ...rest })
    const second = rest.label === 'x' ? bare : { ...bare, ...(form && { form }) }
    const first = call('v3/a', { arguments: map(['a', scalar(1)]) })
    expect(found([first, second]).map(text => text.slice(0, 5))).toEqual(want)
  })

  it('what differs is told where it stands, or at the call where it stands in another block', () => {
    const at = (line: number) => ({ line, column: 1, endLine: line, endColumn: 9 })
    const entry = (line: number, value: number): ExampleMap => ({
      kind: 'map',
      entries: [
        { kind: 'entry', key: 'a', value: { kind: 'scalar', value, span: at(line) }, span: at(line) },
      ],
      span: at(line),
    })
    const first = call('v3/a', { arguments: entry(2, 1), span: { ...at(1), endLine: 3 } })
    for (const [line, want] of [
      [5, 5],
      [6, 6],
      [7, 7],
      [4, 5],
      [8, 5],
      [2, 5],
    ] as const) {
      const second = call('v3/a', { label: 'b', arguments: entry(line, 2), span: { ...at(5), endLine: 7 } })
      const [different] = checkForms(given, [first, second]).filter(({ code }) => code === 'PW413')
      expect([line, different?.span.line]).toEqual([line, want])
      expect(different?.related?.map(({ span: { line: own } }) => own)).toEqual([2])
    }
  })
})
