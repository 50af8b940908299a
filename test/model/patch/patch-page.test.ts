import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../generator/diagnostics/catalogue.js'
import { readModel } from '../../../generator/generate/read-pages.js'
import type { PageParts } from '../../pages/page-text.js'
import { pageText, webhookText } from '../../pages/page-text.js'
import { body, loans, outline, patched, withRows } from './patched-page.js'

const book = '| book {data-required data-indent=1} | string | 书号'

interface Case {
  readonly name: string
  readonly page: PageParts
  readonly patches: readonly string[]
  readonly want: string
}

const cases: readonly Case[] = [
  {
    name: 'a type',
    page: withRows(book),
    patches: ['field: json.book\nset: { type: integer }'],
    want: '{ book: integer }',
  },
  {
    name: 'a type that cannot be read',
    page: withRows('| book {data-indent=1} | whatever | 书号'),
    patches: ['field: json.book\nset: { type: "string[]" }'],
    want: '{ book?: string[] }',
  },
  {
    name: 'required, and not required',
    page: withRows(book, '| note {data-indent=1} | string | 备注'),
    patches: ['field: json.book\nset: { required: false }', 'field: json.note\nset: { required: true }'],
    want: '{ book?: string, note: string }',
  },
  {
    name: 'required on the wrong cell',
    page: withRows('| book {data-indent=1} | string {data-required} | 书号'),
    patches: ['field: json.book\nset: { required: false }'],
    want: '{ book?: string }',
  },
  {
    name: 'a name',
    page: withRows(book),
    patches: ['field: json.book\nset: { name: isbn }'],
    want: '{ isbn: string }',
  },
  {
    name: 'values',
    page: withRows('| state {data-indent=1} | string | 状态<br/>`A` \\| `B` 枚举值之一'),
    patches: ['field: json.state\nset: { enum: [A, "C|D"] }'],
    want: '{ state?: string "A"|"C|D" }',
  },
  {
    name: 'values with their meanings',
    page: withRows('| state {data-indent=1} | integer | 状态'),
    patches: ['field: json.state\nset: { enum: { 1: 借出, 2: 归还 } }'],
    want: '{ state?: integer 1|2 }',
  },
  {
    name: 'any value',
    page: withRows('| state {data-indent=1} | string | 状态，`A` \\| `B` 枚举值之一，见下'),
    patches: ['field: json.state\nset: { enum: [] }'],
    want: '{ state?: string }',
  },
  {
    name: 'a constant in the place of values',
    page: withRows('| state {data-indent=1} | string | `A` \\| `B` 枚举值之一'),
    patches: ['field: json.state\nset: { const: A }'],
    want: '{ state?: string = "A" }',
  },
  {
    name: 'a default',
    page: withRows('| count {data-indent=1} | integer | 册数，默认为`1`'),
    patches: ['field: json.count\nset: { default: 2 }'],
    want: '{ count?: integer ?? 2 }',
  },
  {
    name: 'no default',
    page: withRows('| count {data-indent=1} | integer | 册数，默认为`1`'),
    patches: ['field: json.count\nset: { default: null }'],
    want: '{ count?: integer }',
  },
  {
    name: 'words keep the values',
    page: withRows('| state {data-indent=1} | string | 状态<br/>`A` \\| `B` 枚举值之一'),
    patches: ['field: json.state\nset: { description: "借阅 | 归还" }'],
    want: '{ state?: string "A"|"B" }',
  },
  {
    name: 'words that state other values',
    page: withRows('| state {data-indent=1} | string | `A` \\| `B` 枚举值之一'),
    patches: ['field: json.state\nset: { description: "状态<br/>`C` 枚举值" }'],
    want: '{ state?: string "C" }',
  },
  {
    name: 'encryption',
    page: withRows(book),
    patches: ['field: json.book\nset: { encrypted: by-rsa-pubkey }'],
    want: '{ book: string <platform> }',
  },
  {
    name: 'the key of an encryption',
    page: withRows(book),
    patches: ['field: json.book\nset: { encrypted: by-rsa-pubkey, tooltip: 付款到银行卡公钥 }'],
    want: '{ book: string <bank> }',
  },
  {
    name: 'no encryption',
    page: withRows('| book {data-indent=1} | string {data-encrypted=by-rsa-pubkey} | 书号'),
    patches: ['field: json.book\nset: { encrypted: false }'],
    want: '{ book?: string }',
  },
  {
    name: 'encoding, and what it holds',
    page: withRows('| detail {data-indent=1} | string | 详情'),
    patches: [
      'field: json.detail\nset: { encoded: by-json_encode }',
      'field: json.detail.shelf\nadd: { type: string, required: true }',
    ],
    want: '{ detail?: string <json> { shelf: string } }',
  },
  {
    name: 'a field in an array, with and without the mark of the array',
    page: withRows(
      '| books {data-indent=1} | object[] | 书',
      '| isbn {data-indent=2} | string | 书号',
      '| n {data-indent=2} | string | 册数',
    ),
    patches: [
      'field: json.books[].isbn\nset: { required: true }',
      'field: json.books.n\nset: { type: integer }',
    ],
    want: '{ books?: { isbn: string, n?: integer }[] }',
  },
  {
    name: 'one of several shapes',
    page: withRows(
      '| at {data-indent=1} | string | 一',
      '| {colspan=3 .im-table-line}',
      '| at {data-indent=1} | object | 二',
      '| id {data-indent=2} | string | 号',
    ),
    patches: ['field: json.at|1\nset: { type: integer }', 'field: json.at|2.id\nset: { required: true }'],
    want: '{ at?: (integer | { id: string }) }',
  },
  {
    name: 'removed, with what is below',
    page: withRows(
      book,
      '| at {data-indent=1} | object | 一',
      '| id {data-indent=2} | string | 号',
      '| note {data-indent=1} | string | 备注',
    ),
    patches: ['field: json.at\nremove: true'],
    want: '{ book: string, note?: string }',
  },
  {
    name: 'removed, with the separator above',
    page: withRows(
      '| detail {data-indent=1} | string {data-encoded=by-json_encode} | 详情',
      '| {colspan=3 .im-table-line}',
      '| shelf {data-indent=2} | string | 架',
      book,
    ),
    patches: ['field: json.detail.shelf\nremove: true'],
    want: '{ detail?: string <json> {  }, book: string }',
  },
  {
    name: 'added at the end, after a row and below an added one',
    page: withRows('| books {data-indent=1} | object[] | 书', '| isbn {data-indent=2} | string | 书号', book),
    patches: [
      'field: json.note\nadd: { type: object, required: true }',
      'field: json.note.text\nadd: { type: string }',
      'field: json.place\nadd: { type: string, after: books }',
      'field: json.books[].count\nadd: { type: integer, default: 1 }',
    ],
    want: '{ books?: { isbn?: string, count?: integer ?? 1 }[], place?: string, book: string, note: { text?: string } }',
  },
]

describe('a correction of a row', () => {
  it.each(cases.map(one => [one.name, one] as const))('%s', (_, { page, patches, want }) => {
    const { operation, diagnostics } = patched(page, ...patches)
    expect(diagnostics.filter(({ code }) => code.startsWith('PW8'))).toEqual([])
    expect(diagnostics.filter(({ code }) => code === 'PW218' || code === 'PW211')).toEqual([])
    expect(body(operation)).toBe(want)
    expect(operation?.corrections?.map(({ reason }) => reason)).toEqual(patches.map(() => 'because'))
  })

  it('says so at the field and at the operation', () => {
    const { operation } = patched(
      withRows(book, '| note {data-indent=1} | string | 备注'),
      'field: json.book\nset: { type: integer, required: true }',
      'field: json.note\nremove: true',
    )
    const changed = {
      kind: 'correction',
      field: 'json.book',
      change: 'changed',
      facts: ['type'],
      reason: 'because',
    }
    const removed = {
      kind: 'correction',
      field: 'json.note',
      change: 'removed',
      facts: [],
      reason: 'because',
    }
    expect(operation?.corrections).toEqual([changed, removed])
    const schema = operation?.requestBody?.kind === 'json' ? operation.requestBody.schema : undefined
    expect(schema?.kind === 'object' ? schema.properties.map(own => own.corrections) : []).toEqual([
      [changed],
    ])
  })

  it('of a path parameter, a query and a response', () => {
    const { operation } = patched(
      { request: '| query | object | 查询\n| page {data-indent=1} | string | 页' },
      'field: query.page\nset: { type: integer }',
      'field: response.id\nset: { type: integer, required: false }',
      'field: response.state\nadd: { type: string }',
      'field: query.size\nadd: { type: integer }',
    )
    expect(operation?.parameters.map(({ name, schema }) => [name, schema.kind])).toEqual([
      ['page', 'integer'],
      ['size', 'integer'],
    ])
    const response = operation?.response.kind === 'object' ? operation.response.schema : undefined
    expect(outline(response)).toBe('{ id?: integer, state?: string }')
  })

  it('of a notice and of the reply to it', () => {
    const file = 'webhook/v3/LOAN.OVERDUE.md'
    const text = [
      'field: body.event_type\n  set: { description: 事件 }',
      'field: reply.body\n  add: { type: object }',
      'field: reply.body.code\n  add: { type: string, enum: [SUCCESS] }',
    ].map(own => `- page: webhook/v3/LOAN.OVERDUE\n  reason: because\n  ${own}`)
    const { model, diagnostics } = readModel({
      pages: [{ file, text: webhookText() }],
      patches: { file: 'patches.yaml', text: text.join('\n') },
    })
    expect(diagnostics.filter(({ code }) => code.startsWith('PW8'))).toEqual([])
    expect(outline(model.webhooks[0]?.reply.body)).toBe('{ code?: string "SUCCESS" }')
    expect(model.webhooks[0]?.eventTypes).toEqual(['LOAN.OVERDUE'])
  })

  it('of one method of several', () => {
    const section = (method: string): string =>
      pageText({ front: '', heading: `## 借阅 {#${method}}`, prose: '', end: '' })
    const page = {
      file: loans,
      text: `---\ntitle: 借阅\n---\n\n# 借阅 {#mix}\n\n${section('post')}\n${section('put')}`,
    }
    const correct = (method: string): string =>
      `- page: openapi/v3/library/loans\n${method}  field: json.book\n  reason: because\n  set: { type: integer }\n`
    const read = (text: string) => readModel({ pages: [page], patches: { file: 'patches.yaml', text } })
    const put = read(correct('  method: put\n'))
    expect(put.model.operations.map(own => [own.method, body(own)])).toEqual([
      ['post', '{ book: string }'],
      ['put', '{ book: integer }'],
    ])
    const which = read(correct(''))
    expect(which.diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        code: 'PW804',
        message: 'openapi/v3/library/loans.md has several methods: post, put. Which one do you mean?',
        span: { line: 1 },
      },
    ])
    expect(read(correct('  method: get\n')).diagnostics).toContainEqual(
      expect.objectContaining({ code: 'PW803', message: expect.stringContaining('has no `get`') }),
    )
  })
})

describe('samples follow the names of the request', () => {
  const sample = (keys: string): string =>
    `\`\`\`php [异步纯链式]\n$instance->v3->library->loans->postAsync([\n  'json' => [\n${keys}\n  ],\n])->wait();\n\`\`\``
  const page = (keys: string): PageParts => ({
    ...withRows(
      '| books {data-required data-indent=1} | object[] | 书',
      '| isbn {data-required data-indent=2} | string | 书号',
      '| note {data-indent=1} | string | 备注',
    ),
    middle: `::: code-group\n\n${sample(keys)}\n\n:::`,
  })
  const keys = "    'books' => [['isbn' => '978',],],\n    'note' => '无',"

  it('a name, and a field that is gone', () => {
    const { operation, diagnostics } = patched(
      page(keys),
      'field: json.books[].isbn\nset: { name: ean }',
      'field: json.note\nremove: true',
    )
    expect(JSON.stringify(operation?.examples)).toMatch(/"key":"ean"/)
    expect(JSON.stringify(operation?.examples)).not.toMatch(/"key":"(?:note|isbn)"/)
    expect(diagnostics.filter(({ code, severity }) => code.startsWith('PW4') && severity !== 'hint')).toEqual(
      [],
    )
  })

  it('what they cannot know is not found in them, what they could is', () => {
    const added = 'field: json.reader\nadd: { type: string, required: true }'
    const count = "    'books' => [['isbn' => '978',],],\n    'note' => '无',\n    'count' => 1,"
    expect(patched(page(keys), added).diagnostics.map(({ code }) => code)).not.toContain('PW421')
    expect(patched(page(count), added).diagnostics.map(({ code }) => code)).toContain('PW420')
  })
})

describe('findings', () => {
  const table: readonly [
    name: string,
    code: string,
    page: PageParts,
    patches: readonly string[],
    at: string,
    message: string,
  ][] = [
    [
      'no such field',
      'PW803',
      withRows(book),
      ['field: json.boook\nset: { type: integer }'],
      '3:10',
      'Did you mean `json.book`?',
    ],
    [
      'a field of another group',
      'PW803',
      withRows(book),
      ['field: query.book\nset: { type: integer }'],
      '3:10',
      'Did you mean `json.book`?',
    ],
    [
      'no field at all',
      'PW803',
      withRows(book),
      ['field: "[x"\nadd: { type: integer }'],
      '3:10',
      'is not the path of a field',
    ],
    [
      'no such shape',
      'PW803',
      withRows(book),
      ['field: json.book|2\nset: { type: integer }'],
      '3:10',
      'no field `json.book|2`',
    ],
    [
      'several shapes',
      'PW804',
      withRows(
        '| at {data-indent=1} | string | 一',
        '| {colspan=3 .im-table-line}',
        '| at {data-indent=1} | object | 二',
      ),
      ['field: json.at\nset: { required: true }'],
      '3:10',
      '2 times: `json.at|1`, `json.at|2`',
    ],
    [
      'an added field that is there',
      'PW805',
      withRows(book),
      ['field: json.book\nadd: { type: string }'],
      '3:10',
      'The page already has `json.book`',
    ],
    [
      'below a field without members',
      'PW803',
      withRows('| n {data-indent=1} | integer | 一'),
      ['field: json.n.x\nadd: { type: string }'],
      '3:10',
      'of type `integer`',
    ],
    [
      'after a field that is not there',
      'PW803',
      withRows(book),
      ['field: json.x\nadd: { type: string, after: y }'],
      '3:10',
      'no member `y`',
    ],
    [
      'nothing new',
      'PW806',
      withRows(book),
      ['field: json.book\nset: { type: string, required: true, enum: [], encrypted: false }'],
      '3:10',
      '`type`, `required`, `enum`, `encrypted`',
    ],
    [
      'a part that is nothing new',
      'PW806',
      withRows(book),
      ['field: json.book\nset: { type: integer, required: true }'],
      '3:10',
      'already states `required` of',
    ],
    [
      'two of one fact',
      'PW807',
      withRows(book),
      [
        'field: json.book\nset: { type: integer }',
        'field: json.book\nset: { type: boolean, required: false }',
      ],
      '7:10',
      'The patch in line 3 already states `type` of `json.book`, so this one is not applied.',
    ],
    [
      'values that cannot be written',
      'PW808',
      withRows('| n {data-indent=1} | string | 一'),
      ['field: json.n\nset: { enum: { A: 见`B`枚举值 } }'],
      '3:10',
      'cannot be written',
    ],
  ]
  it.each(table)('%s', (_, code, page, patches, at, message) => {
    const { operation, diagnostics } = patched(page, ...patches)
    const found = diagnostics.filter(own => own.code.startsWith('PW8'))
    expect(found.map(own => own.code)).toEqual([code])
    expect(found[0]).toMatchObject({
      file: 'patches.yaml',
      message: expect.stringContaining(message),
      related: [{ file: loans }],
    })
    expect(`${found[0]?.span.line}:${found[0]?.span.column}`).toBe(at)
    if (found[0]?.severity === 'error' && patches.length === 1) expect(operation?.corrections).toBeUndefined()
  })

  it('every code has a case', () => {
    const tested = new Set([...table.map(([, code]) => code), 'PW801', 'PW802'])
    expect(Object.keys(catalogue).filter(code => code.startsWith('PW8') && !tested.has(code))).toEqual([])
  })

  it('all of them together, in the order of the file', () => {
    const { diagnostics } = patched(
      withRows(book),
      'field: json.a\nremove: true',
      'field: json.book\nset: { type: integer }',
      'field: json.c\nremove: true',
    )
    expect(diagnostics.filter(({ code }) => code === 'PW803').map(({ span }) => span.line)).toEqual([3, 11])
  })

  it('a page that there is not', () => {
    const text = '- page: openapi/v3/library/lones\n  field: json.a\n  reason: because\n  remove: true\n'
    const { diagnostics } = readModel({
      pages: [{ file: loans, text: pageText() }],
      patches: { file: 'p.yaml', text },
    })
    expect(diagnostics.find(({ code }) => code === 'PW803')).toMatchObject({
      file: 'p.yaml',
      span: { line: 1, column: 9 },
      message: `There is no page openapi/v3/library/lones.md. Did you mean "${loans}"?`,
    })
  })

  it('a finding about a corrected row names the correction', () => {
    const { diagnostics } = patched(
      withRows('| n {data-indent=1} | string | 一'),
      'field: json.n\nset: { type: integer, enum: [A] }',
    )
    expect(diagnostics.find(({ code }) => code === 'PW308')).toMatchObject({
      file: loans,
      related: [{ file: 'patches.yaml', span: { line: 3 } }],
    })
  })
})
