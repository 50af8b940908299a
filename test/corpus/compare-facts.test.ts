import { expect, test } from 'vitest'
import { linesOfModel, lostRows } from './account-rows.js'
import { differences, kindOf } from './compare-facts.js'
import { readPages } from './independent-reader/read-folder.js'

const page = {
  file: 'openapi/v3/loans/{loan_id}.md',
  text: `# title {#post}

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| loan_id {data-required} | string | t
| json {data-required} | object | t
| books {data-required data-indent=1} | object[] | t
| isbn {data-required data-indent=2} | string | t
| period {data-indent=2} | integer | \`1\` \\| \`2\` 枚举值之一

{.im-table #request}

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| fee_$n | integer | t

{.im-table #response}
`,
}

function document(change: object = {}): Record<string, unknown> {
  const book = {
    type: 'object',
    properties: { isbn: { type: 'string' }, period: { type: 'integer', enum: [1, 2] } },
    required: ['isbn'],
  }
  const body = {
    type: 'object',
    properties: { books: { type: 'array', items: book, ...change } },
    required: ['books'],
  }
  const answer = { type: 'object', patternProperties: { '^fee_[0-9]+$': { type: 'integer' } } }
  const post = {
    parameters: [
      { name: 'loan_id', in: 'path', required: true, schema: { $ref: '#/components/schemas/Id' } },
    ],
    requestBody: { required: true, content: { 'application/json': { schema: body } } },
    responses: { 200: { content: { 'application/json': { schema: answer } } } },
  }
  return { paths: { '/v3/loans/{loan_id}': { post } }, components: { schemas: { Id: { type: 'string' } } } }
}

const documents: readonly [string, Record<string, unknown>, readonly string[]][] = [
  ['equal', document(), []],
  ['another type', document({ type: 'string' }), ['type array as string', 'absent from the document']],
  [
    'another member',
    document({ items: { type: 'object', properties: { x: {} } } }),
    ['absent from the document', 'absent from the page'],
  ],
  ['no operation', {}, ['absent from the document']],
  [
    'an operation too many',
    { ...document(), paths: { ...Object(document().paths), '/v3/other': { get: {} } } },
    ['absent from the page'],
  ],
]

test.each(documents)('differences: %s', (_, given, want) => {
  const found = differences(given, readPages([page]))
  expect([...new Set(found.map(kindOf))].sort()).toEqual([...want].sort())
})

test('a row is lost unless a node of its name begins at its line, or a diagnostic names it', () => {
  const facts = readPages([page])
  const nodes = [5, 6, 7, 8].map(line => ({
    kind: 'property',
    name: ['loan_id', 'json', 'books', 'isbn'][line - 5],
    span: { line },
  }))
  const uses = linesOfModel({
    operations: [{ kind: 'operation', file: page.file, span: { line: 1 }, nodes }],
  })
  const lost = lostRows(facts.tables, new Map([[page.file, page.text]]), uses, new Set([`${page.file}:15`]))
  expect(lost).toEqual([{ place: `${page.file}:9`, row: 'period', why: 'absent' }])
})
