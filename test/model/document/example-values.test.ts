import { describe, expect, it } from 'vitest'
import { exampleEntry, exampleValue } from '../../../generator/model/document/example-value.js'
import { formPath, withFixed } from '../../../generator/model/document/form-path.js'
import { formEnd, freshForms } from '../../../generator/model/document/fresh-forms.js'
import { placeProse } from '../../../generator/model/document/place-prose.js'
import { rootMembers } from '../../../generator/model/document/root-members.js'
import type { Operation, Response } from '../../../generator/model/model.js'
import type { NumberSchema, Schema } from '../../../generator/model/schema.js'
import type { PhpEntry, PhpValue } from '../../../generator/parse/sample/php-value.js'
import type { SampleCall } from '../../../generator/parse/sample/sample-call.js'
import {
  array,
  binary,
  boolean,
  content,
  integer,
  jsonBody,
  multipartBody,
  object,
  objectResponse,
  oneOf,
  operation,
  parameter,
  property,
  root,
  span,
  string,
  values,
  xmlBody,
  xmlResponse,
} from '../../emit/sdk/fixtures.js'

/** A value as PHP would write it, comments in `#…#`. */
function php(value: PhpValue): string {
  if (value.kind === 'php-literal') return JSON.stringify(value.value)
  if (value.kind === 'php-source') return value.text
  const comment = value.comment === undefined ? '' : `#${value.comment}#`
  return `${value.before}[${comment}${value.entries.map(entry).join(', ')}]${value.after}`
}

function entry({ key, value, comment }: PhpEntry): string {
  const name = key === undefined ? '' : `${php(key)} => `
  return `${name}${php(value)}${comment === undefined ? '' : `#${comment}#`}`
}

const number: NumberSchema = { kind: 'number', span }

describe('a value that nobody chose', () => {
  it.each<readonly [name: string, schema: Schema, want: string]>([
    ['x', string(), '""'],
    ['x', string({ const: 'C', default: 'D', enum: values('E') }), '"C"'],
    ['x', string({ default: 'D', enum: values('E') }), '"D"'],
    ['x', string({ enum: values('E', 'F') }), '"E"'],
    ['sub_mchid', string({ enum: values('E') }), '"E"'],
    ['x', integer(), '1'],
    ['x', number, '1'],
    ['x', integer({ const: 0, default: 2, enum: values(3) }), '0'],
    ['x', integer({ default: 2, enum: values(3) }), '2'],
    ['x', integer({ enum: values(3, 4) }), '3'],
    ['x', boolean(), 'true'],
    ['x', boolean({ const: false, default: true }), 'false'],
    ['x', boolean({ default: false }), 'false'],
    ['x', binary, '$media->getStream()'],
    ['x', object(), '[]'],
    [
      'x',
      object(property('id_$n', string()), property('a_$n_$m', integer())),
      '["id_0" => "1000000000", "a_0_0" => 1]'.replace('"1000000000"', '""'),
    ],
    ['mchid', array(string()), '["1900000000"]'],
    ['x', oneOf(['a', integer()], ['b', string()]), '1'],
    ['x', oneOf(), '[]'],
    [
      'x',
      string({ content: content('json', object(property('a', integer()))) }),
      '\\json_encode(["a" => 1])',
    ],
    [
      'x',
      string({ content: content('urlencoded', object(property('a', integer()))) }),
      '\\http_build_query(["a" => 1])',
    ],
    ['x', string({ content: content('encrypted', object(property('a', integer()))) }), '""'],
    ['x', string({ content: content('json', integer()), default: 'D' }), '"D"'],
    ...(
      [
        ['wx0000000000000000', ['appid', 'sub_appid'], ['appids', 'myappid', 'appid_x']],
        ['1900000000', ['mchid', 'sub_mchid', 'mch_id', 'sub_mch_id'], ['mchids', 'xmchid']],
        ['https://example.com/', ['url', 'notify_url'], ['urls', 'curl']],
        ['1000000000', ['id', 'stock_id', 'no', 'out_trade_no'], ['ids', 'paid', 'nono', 'note', 'id_x']],
        ['CNY', ['currency', 'fee_currency'], ['currency_x', 'cryptocurrency']],
        [
          'PUB_KEY_ID_0000000000000000000000000000',
          ['Wechatpay-Serial'],
          ['Wechatpay-Serials', 'X-Wechatpay-Serial'],
        ],
      ] as const
    ).flatMap(([text, fitting, others]) => [
      ...fitting.map(name => [name, string(), JSON.stringify(text)] as const),
      ...others.map(name => [name, string(), '""'] as const),
    ]),
  ])('%s of %j is %s', (name, schema, want) => expect(php(exampleValue(name, schema))).toBe(want))

  const mark = '#// 示例值#'
  it.each<readonly [name: string, schema: Schema, want: string]>([
    ['at the end of its line', string(), `"x_0" => ""${mark}`],
    ['at the end of a list of words', array(string()), `"x_0" => [""]${mark}`],
    ['at the end of nothing', object(), `"x_0" => []${mark}`],
    ['where the lines of an object open', object(property('a', integer())), `"x_0" => [${mark}"a" => 1]`],
    [
      'where the lines of an object in a list open',
      array(object(property('a', integer()))),
      `"x_0" => [[${mark}"a" => 1]]`,
    ],
    [
      'where those of one with two members open',
      object(property('a', object()), property('b', integer())),
      `"x_0" => [${mark}"a" => [], "b" => 1]`,
    ],
    [
      'where those of one object in another open',
      object(property('a', object(property('b', integer())))),
      `"x_0" => [${mark}"a" => ["b" => 1]]`,
    ],
  ])('is marked %s', (_, schema, want) => expect(entry(exampleEntry(property('x_$n', schema)))).toBe(want))
})

describe('the path of the forms', () => {
  const call = (text: string, spelt = text): SampleCall => ({
    kind: 'sample-call',
    label: '异步声明式',
    style: 'declaration',
    async: true,
    path: text,
    segments: spelt.split('/').map(segment => ({ text: segment, form: 'literal', page: segment })),
    method: 'post',
    arguments: { kind: 'map', entries: [], span },
    response: { kind: 'json' },
    span,
  })

  it.each<readonly [string, string, readonly SampleCall[], string, readonly string[]]>([
    ['the page alone', 'v3/a/{id}', [], 'v3/a/{id}', []],
    ['a slash at the end', 'v3/a/', [], 'v3/a/{empty}', []],
    ['capitals', 'v3/a/micropayTest', [], 'v3/a/{micropaytest}', ['micropaytest=micropayTest']],
    ['capitals and signs', 'v3/Add-On.x', [], 'v3/{add_on_x}', ['add_on_x=Add-On.x']],
    ['capitals in a placeholder', 'v3/{ID}', [], 'v3/{ID}', []],
    ['samples that agree with the page', 'v3/a/', [call('v3/a/{empty}')], 'v3/a/{empty}', []],
    ['samples that do not', 'v3/a/b', [call('v3/a/c')], 'v3/a/b', []],
    ['samples that spell it in two ways', 'v3/a/', [call('v3/a/{empty}'), call('v3/a/')], 'v3/a/{empty}', []],
    ['one of them that does not agree', 'v3/a/B', [call('v3/a/B'), call('v3/a/C')], 'v3/a/{b}', ['b=B']],
    ['capitals as the samples have them', 'v3/a/B', [call('v3/a/B')], 'v3/a/B', []],
  ])('%s', (_, page, calls, path, fixed) => {
    const found = formPath(page, calls)
    expect(found.path).toBe(path)
    expect(found.fixed.map(({ name, value }) => `${name}=${value}`)).toEqual(fixed)
  })

  it('has what fills it above the other arguments, once', () => {
    const fixed = [
      { name: 'a', value: 'A' },
      { name: 'b', value: 'B' },
    ]
    const args = exampleValue('', object(property('x', integer()), property('b', string())))
    const given = args.kind === 'php-array' ? args : undefined
    const shown = (value: PhpValue | undefined): string | undefined => value && php(value)
    expect(shown(withFixed(given, fixed))).toBe('["a" => "A"#// 固定参数#, "x" => 1, "b" => ""]')
    expect(withFixed(given, fixed.slice(1))).toBe(given)
    expect(shown(withFixed(undefined, fixed))).toBe('["a" => "A"#// 固定参数#, "b" => "B"#// 固定参数#]')
    expect(withFixed(undefined, [])).toBeUndefined()
  })
})

describe('the rows at the top as members of the arguments', () => {
  it.each<readonly [string, Partial<Operation>, readonly string[], string]>([
    [
      'query and headers',
      {
        parameters: [
          parameter('query', 'q', string()),
          parameter('header', 'h', string()),
          parameter('path', 'p', integer()),
        ],
      },
      ['headers', 'query', 'p'],
      '["h" => ""] ["q" => ""] 1',
    ],
    ['JSON', { requestBody: jsonBody(integer()) }, ['json'], '1'],
    ['XML', { requestBody: xmlBody(integer()) }, ['xml'], '1'],
    ['another body than the row says', { requestBody: xmlBody(integer()) }, ['json'], ''],
    [
      'a form, whose parts no array has',
      { requestBody: multipartBody(property('multipart', integer())) },
      ['multipart', 'body'],
      '',
    ],
    ['a name of the query at the top', { parameters: [parameter('query', 'q', string())] }, ['q'], ''],
    ['no such row', {}, ['x'], ''],
    [
      'options',
      {
        options: {
          kind: 'call-options',
          baseUri: 'u',
          security: true,
          nonceless: true,
          fragment: 'f',
          timeout: 5,
        },
      },
      ['base_uri', 'security', 'nonceless', 'fragment', 'timeout'],
      '"u" true true "f" 5',
    ],
  ])('%s', (_, rest, rows, want) => {
    const members = rootMembers(
      operation('v3/a', 'post', { ...rest, roots: rows.map(name => root(name, '')) }),
    )
    expect(members.map(({ name, schema }) => php(exampleValue(name, schema))).join(' ')).toBe(want)
    for (const { required, description } of members) expect([required, description]).toEqual([true, ''])
  })
})

describe('what a call does with the answer', () => {
  const bare = { description: '', span }
  it.each<readonly [string, Response, string, boolean]>([
    ['JSON', objectResponse(), 'json', true],
    ['XML', xmlResponse(), 'xml', true],
    ['nothing', { kind: 'empty', status: 204, ...bare }, 'status 204', true],
    ['another place', { kind: 'redirect', status: 302, ...bare }, 'status 302', true],
    ['a file', { kind: 'stream', status: 200, ...bare }, 'none', false],
  ])('%s', (_, response, answer, assigns) => {
    const shown = ({ answer: own }: ReturnType<typeof formEnd>): string =>
      own.kind === 'status' ? `status ${own.status}` : own.kind
    const given = operation('v3/a', 'post', { response })
    expect(shown(formEnd(given, true))).toBe(answer)
    expect(formEnd(given, true).assigns).toBe(false)
    expect(formEnd(given, false).assigns).toBe(assigns)
    const { arguments: args } = freshForms(given)
    expect(args && php(args)).toBe(answer === 'none' ? '["sink" => "./download"]' : '[]')
  })

  it.each(['json', 'xml'] as const)('as it is written, but never reads %s where there is none', kind => {
    const written = { answer: { kind }, assigns: true }
    expect(formEnd(operation('v3/a', 'post'), false, written).answer.kind).toBe('status')
    expect(formEnd(operation('v3/a', 'post', { response: objectResponse() }), false, written)).toBe(written)
    const none = { answer: { kind: 'none' }, assigns: false } as const
    expect(formEnd(operation('v3/a', 'post'), false, none)).toBe(none)
  })
})

describe('lines that no block takes', () => {
  const lines = ['one', 'two', '', 'table', 'row', '', 'last', '']
  const block = { kind: 'prose', lines: ['#'] } as const
  it.each<readonly [string, Parameters<typeof placeProse>[0], number, number, readonly string[]]>([
    ['are prose, cut at empty lines', [], 1, 8, ['one+two', 'table+row', 'last']],
    ['between the given lines alone', [], 2, 4, ['two', 'table']],
    ['around a block', [{ line: 4, endLine: 5, block }], 1, 8, ['one+two', '#', 'last']],
    [
      'right above and below a block',
      [
        { line: 2, endLine: 2, block },
        { line: 4, endLine: 4, block },
      ],
      1,
      8,
      ['one', '#', '#', 'row', 'last'],
    ],
    ['with an empty line inside of one', [{ line: 2, endLine: 5 }], 1, 8, ['one+two++table+row', 'last']],
    [
      'never twice where blocks overlap',
      [
        { line: 1, endLine: 4 },
        { line: 2, endLine: 5 },
      ],
      1,
      5,
      ['one+two++table+row'],
    ],
    ['without empty lines at the end', [{ line: 7, endLine: 8 }], 7, 8, ['last']],
    ['none', [], 3, 3, []],
  ])('%s', (_, placed, first, last, want) =>
    expect(
      placeProse(placed, first, last, lines).map(own =>
        own.kind === 'prose' ? own.lines.join('+') : own.kind,
      ),
    ).toEqual(want),
  )
})
