import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { generate } from '../../generator/index.js'
import type { Choice, Property, Schema } from '../../generator/model/schema.js'
import { tempFolder } from '../cli/temp-folder.js'
import { pageText, readPages } from './page-text.js'

const request = [
  '| loan_id {data-required} | string {data-length=10} | 借阅单号',
  '| query {data-required} | object | 查询',
  '| reader_id {data-indent=1 data-one-of=reader} | string {data-length=6..32} | 读者编号',
  '| card_no {data-indent=1 data-one-of=reader} | string {data-length=8} | 借阅证号',
  '| headers | object | 头',
  '| X-A {data-indent=1 data-any-of=x} | string | 甲',
  '| X-B {data-indent=1 data-any-of=x} | string {data-length=..4} | 乙',
  '| json {data-required} | object | 请求',
  '| book {data-indent=1 data-one-of=which} | string {data-length=1..} | 书号',
  '| books {data-indent=1 data-one-of=which} | string[] {data-length=13 data-items=1..50} | 多本',
  '| days {data-required data-indent=1} | integer {data-range=1..100} | 天数',
  '| rate {data-indent=1} | float {data-range=-0.5..0.5} | 折扣',
  '| name {data-indent=1} | string {data-encrypted=by-rsa-pubkey data-length=..64} | 姓名',
  '| detail {data-indent=1} | string {data-encoded=by-json_encode data-length=..6000} | 详情',
  '| {colspan=3 .im-table-line}',
  '| shelf {data-indent=2 data-any-of=place} | string | 书架',
  '| room {data-indent=2 data-any-of=place} | string | 房间',
  '| rules {data-indent=1} | object[] {data-items=..3} | 规则',
  '| fixed {data-indent=2 data-one-of=kind} | object | 固定',
  '| value {data-required data-indent=3} | integer | 值',
  '| percent {data-indent=2 data-one-of=kind} | integer | 百分比',
].join('\n')
const response = [
  '| id {data-one-of=id} | string {data-length=..32} | 单号',
  '| code {data-one-of=id} | integer {data-range=0..} | 代码',
].join('\n')
const file = 'openapi/v3/library/loans/{loan_id}.md'
const text = pageText({ request, response })

const { model, diagnostics } = readPages([{ file, text }])
const [operation] = model.operations

function members(schema: Schema | undefined): readonly Property[] {
  return schema?.kind === 'object' ? schema.properties : []
}

const body = operation?.requestBody
const json = members(body?.kind === 'json' ? body.schema : undefined)
const named = (name: string): Schema | undefined => json.find(own => own.name === name)?.schema

const limitNames = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems']
const limitsOf = (schema: object | undefined): object =>
  Object.fromEntries(Object.entries(schema ?? {}).filter(([name]) => limitNames.includes(name)))
const groupOf = ({ choice }: { readonly choice?: Choice }): string | undefined =>
  choice && `${choice.rule} ${choice.group}`

describe('a page', () => {
  it('is read without a warning but those of its missing samples', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'hint').map(({ code }) => code)).toEqual([
      'PW306',
    ])
  })

  it('limits fields', () => {
    const books = named('books')
    const all = [named('book'), books, books?.kind === 'array' ? books.items : undefined]
    expect(
      [...all, named('days'), named('rate'), named('name'), named('detail'), named('rules')].map(limitsOf),
    ).toEqual([
      { minLength: 1 },
      { minItems: 1, maxItems: 50 },
      { minLength: 13, maxLength: 13 },
      { minimum: 1, maximum: 100 },
      { minimum: -0.5, maximum: 0.5 },
      { maxLength: 64 },
      { maxLength: 6000 },
      { maxItems: 3 },
    ])
  })

  it('limits and groups parameters', () => {
    expect(operation?.parameters.map(own => [own.name, groupOf(own), limitsOf(own.schema)])).toEqual([
      ['loan_id', undefined, { minLength: 10, maxLength: 10 }],
      ['reader_id', 'exactly-one reader', { minLength: 6, maxLength: 32 }],
      ['card_no', 'exactly-one reader', { minLength: 8, maxLength: 8 }],
      ['X-A', 'at-least-one x', {}],
      ['X-B', 'at-least-one x', { maxLength: 4 }],
    ])
  })

  it('groups members at any depth, and in an answer', () => {
    const detail = named('detail')
    const rules = named('rules')
    const answer = operation?.response
    expect([
      json.map(groupOf).slice(0, 3),
      members(detail?.kind === 'string' ? detail.content?.schema : undefined).map(groupOf),
      members(rules?.kind === 'array' ? rules.items : undefined).map(groupOf),
      members(answer?.kind === 'object' ? answer.schema : undefined).map(groupOf),
    ]).toEqual([
      ['exactly-one which', 'exactly-one which', undefined],
      ['at-least-one place', 'at-least-one place'],
      ['exactly-one kind', 'exactly-one kind'],
      ['exactly-one id', 'exactly-one id'],
    ])
  })

  it('groups the parts of a form and the members of XML', () => {
    const rows = [
      '| a {data-indent=1 data-one-of=x} | string | 甲',
      '| b {data-indent=1 data-one-of=x} | string | 乙',
    ]
    const groups = (root: string, path: string) => {
      const page = pageText({ request: [root, ...rows].join('\n') })
      const own = readPages([{ file: path, text: page }]).model.operations[0]?.requestBody
      return (own?.kind === 'multipart' ? own.parts : members(own?.schema)).map(groupOf)
    }
    const want = ['exactly-one x', 'exactly-one x']
    expect(
      groups('| body {data-required} | `multipart/form-data` | 表单', 'openapi/v3/library/covers.md'),
    ).toEqual(want)
    expect(groups('| xml {data-required} | object | 请求', 'openapi/v2/library/loans.md')).toEqual(want)
  })

  it.each(['__proto__', 'constructor', 'toString'])('may call a group %s', word => {
    const rows = `| json | object | 请求\n| a {data-indent=1 data-one-of=${word}} | string | 甲\n| b {data-indent=1 data-one-of=${word}} | string | 乙`
    const page = readPages([{ file: 'openapi/v3/library/loans.md', text: pageText({ request: rows }) }])
    const codes = page.diagnostics.map(({ code }) => code)
    const own = page.model.operations[0]?.requestBody
    const groups = own?.kind === 'json' ? members(own.schema).map(groupOf) : []
    // `_` may not begin a word.
    const want = word.startsWith('_') ? undefined : `exactly-one ${word}`
    expect([groups, codes.includes('PW330')]).toEqual([[want, want], want === undefined])
  })
})

/** The outputs of the page, by path; with a patch where one is given. */
async function outputs(patches?: string): Promise<ReadonlyMap<string, string>> {
  const specs = tempFolder({ [file]: text, ...(patches === undefined ? {} : { 'patches.yaml': patches }) })
  const { files, diagnostics: found } = await generate({ specs })
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  return new Map(files.map(one => [one.path, one.content]))
}

function at(value: unknown, ...way: readonly string[]): unknown {
  return way.reduce<unknown>(
    (own, key) => (typeof own === 'object' && own !== null ? Reflect.get(own, key) : undefined),
    value,
  )
}

describe('the outputs of a page', () => {
  it('validate what the page allows in OpenAPI, and nothing else', async () => {
    const document: unknown = JSON.parse((await outputs()).get('openapi.json') ?? '')
    const call = at(document, 'paths', '/v3/library/loans/{loan_id}', 'post')
    const schema = at(call, 'requestBody', 'content', 'application/json', 'schema')
    const validate = new Ajv2020({ strict: false, formats: { binary: true } }).compile(Object(schema))
    const ciphertext = 'A'.repeat(344)
    const bodies: readonly [body: object, isValid: boolean][] = [
      [{ days: 1, book: 'x' }, true],
      [{ days: 1, books: ['9780000000002'] }, true],
      [{ days: 1, book: 'x', name: ciphertext }, true],
      [{ days: 1, book: 'x', rate: -0.5, rules: [{ percent: 1 }, { fixed: { value: 1 } }] }, true],
      [{ days: 1 }, false],
      [{ days: 1, book: 'x', books: ['9780000000002'] }, false],
      [{ days: 0, book: 'x' }, false],
      [{ days: 101, book: 'x' }, false],
      [{ days: 1, book: '' }, false],
      [{ days: 1, books: ['978'] }, false],
      [{ days: 1, books: [] }, false],
      [{ days: 1, book: 'x', rate: 0.6 }, false],
      [{ days: 1, book: 'x', rules: [{}] }, false],
      [{ days: 1, book: 'x', rules: [{ percent: 1, fixed: { value: 1 } }] }, false],
    ]
    expect(bodies.map(([own]) => [own, validate(own)])).toEqual(bodies)
    const parameters = at(call, 'parameters')
    const described = Array.isArray(parameters)
      ? parameters.map(own => [at(own, 'name'), at(own, 'description')])
      : []
    expect(described).toEqual(
      expect.arrayContaining([
        ['reader_id', '读者编号\nGive exactly one of `reader_id` and `card_no`.'],
        ['X-B', '乙\nGive at least one of `X-A` and `X-B`.'],
      ]),
    )
  })

  it('say it in comments, llms files and documents', async () => {
    const files = await outputs()
    const sdk = files.get('sdk/v3/library/loans/_loan_id_.ts') ?? ''
    for (const line of [
      '   * Exactly 10 characters.',
      '     * Give exactly one of `reader_id` and `card_no`.',
      '     * 1–50 elements.',
      '     * From 1 to 100.',
      '     * At most 64 characters.',
      '   * Exactly one of `id` and `code` is present.',
    ])
      expect(sdk).toContain(`${line}\n`)
    const llms = [...files].find(
      ([path]) => path.endsWith('loan_id}.post.md') || path.endsWith('_loan_id_.post.md'),
    )?.[1]
    expect(llms).toContain(
      '- `json.book` (string, give exactly one of `book` and `books`): 书号; minimum length `1`',
    )
    expect(llms).toContain(
      '多本; minimum number of elements `1`; maximum number of elements `50`; minimum length `13`; maximum length `13`',
    )
    expect(files.get(`docs/${file}`)).toContain(
      '| books {data-indent=1 data-one-of=which} | string[] {data-length=13 data-items=1..50} | 多本\n',
    )
  })

  it('follow patches', async () => {
    const patch = (field: string, set: string) =>
      `- page: ${file.replace('.md', '')}\n  field: ${field}\n  reason: why\n  set: { ${set} }\n`
    const files = await outputs(
      patch('json.rate', 'oneOf: price') +
        patch('json.name', 'oneOf: price, length: 8') +
        patch('json.days', 'range: false'),
    )
    const sdk = files.get('sdk/v3/library/loans/_loan_id_.ts') ?? ''
    expect(sdk).toMatch(/ExactlyOne<\n {2}ExactlyOne</)
    expect(sdk).toContain("  'rate' | 'name'\n>")
    expect(sdk).toContain('Exactly 8 characters.\n')
    expect(sdk).not.toContain('From 1 to 100.')
  })
})
