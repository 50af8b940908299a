import { describe, expect, test } from 'vitest'
import { operationLines, webhookLines } from './fact-lines.js'
import { readPages } from './independent-reader/read-folder.js'
import { readRow } from './independent-reader/read-row.js'
import { readValues } from './independent-reader/read-values.js'

const rows: readonly [string, string, Partial<ReturnType<typeof readRow>>][] = [
  [
    'a plain row',
    '| id | string | text',
    { name: 'id', indent: 0, required: false, type: 'string', description: 'text' },
  ],
  [
    'attributes of the name',
    '| id {data-required data-indent=2} | string | text',
    { indent: 2, required: true },
  ],
  [
    'no blank before the pipe',
    '| id  {data-required}| string |text',
    { name: 'id', required: true, type: 'string' },
  ],
  ['a blank in the attribute list', '| id {data-required } | string | t', { required: true }],
  ['required on the type cell', '| query | object {data-required} | t', { required: true, type: 'object' }],
  [
    'an attribute glued to the type',
    '| meta | string{data-encoded=by-json_encode} | t',
    { type: 'string', encoded: 'by-json_encode' },
  ],
  [
    'the other spelling of encoded',
    '| meta | string {data-encoded-by=json_encode} | t',
    { encoded: 'by-json_encode' },
  ],
  [
    'an encrypted string',
    '| id | string {data-tooltip=a/b data-encrypted=by-rsa-pubkey} | t',
    { encrypted: 'by-rsa-pubkey' },
  ],
  ['two cells', '| id | string', { name: 'id', type: 'string', description: '' }],
  ['an escaped pipe', '| id | string | `A` \\| `B` 枚举值之一', { description: '`A` \\| `B` 枚举值之一' }],
  ['an unescaped pipe', '| id | string | `A` | `B` 枚举值之一', { description: '`A` | `B` 枚举值之一' }],
  ['braces in the text', '| id | string | {one}{two}', { description: '{one}{two}' }],
  ['a separator', '| {colspan=3 .im-table-line}', { kind: 'separator' }],
  ['a note', '| 空字符串 {align=center colspan=3}', { kind: 'note', name: '空字符串' }],
  [
    'a blank in the name',
    '| payer _currency {data-indent=1} | string | t',
    { name: 'payer _currency', indent: 1 },
  ],
]

test.each(rows)('row: %s', (_, line, want) => {
  expect(readRow(line, 1)).toMatchObject(want)
})

const values: readonly [string, string, ReturnType<typeof readValues>][] = [
  ['nothing', 'text `A` text', {}],
  ['a list', 'text<br/>`A` \\| `B` 枚举值之一', { values: ['A', 'B'] }],
  ['one value', 'text<br/>`A` 枚举值', { values: ['A'] }],
  ['blanks and dots in values', '`2.0` \\| `PARKING SPACE` 枚举值之一', { values: ['2.0', 'PARKING SPACE'] }],
  ['no line break before the list', 'text `A` \\| `B` 枚举值之一', { values: ['A', 'B'] }],
  [
    'words in backticks before the list',
    '`version` >= `2.0` text<br/>`A` \\| `B` 枚举值之一',
    { values: ['A', 'B'] },
  ],
  ['another run before the list', 'text`A`/`B`到`1`/`2`<br/>`A` \\| `B` 枚举值之一', { values: ['A', 'B'] }],
  ['a word that only a blank parts from the list', 'text `x` `A` \\| `B` 枚举值之一', { values: ['A', 'B'] }],
  ['a list without bars', '`20X` `4XX` 枚举值之一', { values: ['20X', '4XX'] }],
  [
    'no blanks, and a default',
    'text<br/>`A`\\|`B`枚举值之一<br/>默认为`B`',
    { values: ['A', 'B'], fallback: 'B' },
  ],
  ['the word alone', 'text，并非枚举值', {}],
  ['a doubled value', '`A` \\| `A` 枚举值之一', { values: ['A'] }],
  [
    'a value a line',
    '`A`：one<br/>`B`：two',
    {
      values: ['A', 'B'],
      texts: new Map([
        ['A', 'one'],
        ['B', 'two'],
      ]),
    },
  ],
  [
    'numbered lines',
    '1、`A`：one<br/>2、`B`：two',
    {
      values: ['A', 'B'],
      texts: new Map([
        ['A', 'one'],
        ['B', 'two'],
      ]),
    },
  ],
  [
    'bare values under a head line',
    '枚举值：<br/>A：one<br/>B_C：two',
    {
      values: ['A', 'B_C'],
      texts: new Map([
        ['A', 'one'],
        ['B_C', 'two'],
      ]),
    },
  ],
  ['bare words without a head line', 'CNY：text', {}],
  [
    'a remark below the values',
    '枚举值：<br/>`Y`：yes<br/>注意：`x`为`z`',
    { values: ['Y'], texts: new Map([['Y', 'yes']]) },
  ],
  ['a value in the middle of a sentence', '场景值，`A`：one，其他', {}],
  ['a constant', '`application/json`', { constant: 'application/json' }],
  ['a fixed value', 'text<br/>固定为`A`', { constant: 'A' }],
  ['a fixed value that is listed too', '固定值`A`<br/>`A` 枚举值', { values: ['A'] }],
]

test.each(values)('values: %s', (_, description, want) => {
  expect(readValues(description)).toEqual(want)
})

function page(
  request: readonly string[],
  response: readonly string[] = ['| ok | string | t'],
  code = '',
): string {
  return [
    '# title {#post}\n',
    '| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---',
    ...request,
    `\n{.im-table #request}\n\n\`\`\`php [a]\n${code}\n| not a row\n\`\`\`\n`,
    '| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---',
    ...response,
    '\n{.im-table #response}\n',
  ].join('\n')
}

function linesOf(file: string, text: string): string[] {
  const facts = readPages([{ file, text }])
  const found = [...facts.operations.map(operationLines), ...facts.webhooks.map(webhookLines)]
  return found.flatMap(lines => [...lines].map(([key, value]) => `${key} ${value}`))
}

const content = '| s {data-indent=1} | string {data-encoded=by-json_encode} | t\n| {colspan=3 .im-table-line}'
const trees: readonly [string, string, string, readonly string[]][] = [
  [
    'members nest by indent',
    'openapi/v3/a.md',
    page([
      '| json {data-required} | object | t',
      '| a {data-indent=1} | object[] | t',
      '| b {data-required data-indent=2} | integer | t',
    ]),
    ['body json required', 'body.a array optional', 'body.a[] object', 'body.a[].b integer required'],
  ],
  [
    'content of a string',
    'openapi/v2/a.md',
    page([
      '| xml | object | t',
      content,
      '| b {data-indent=2} | string | t',
      '| c {data-indent=1} | string | t',
    ]),
    ['body xml optional', 'body.s~ object', 'body.s~.b string optional', 'body.c string optional'],
  ],
  [
    'a wrapper that the sample shows as a bare list',
    'openapi/v2/a.md',
    page(
      [
        '| xml | object | t',
        content,
        '| b {data-indent=2} | object[] | t',
        '| c {data-indent=3} | string | t',
      ],
      undefined,
      "'s' => \\json_encode([[\n'c' => 1]])",
    ),
    ['body.s~ array', 'body.s~[] object', 'body.s~[].c string optional'],
  ],
  [
    'a list that the sample shows with its name',
    'openapi/v2/a.md',
    page(
      ['| xml | object | t', content, '| b {data-indent=2} | string[] | t'],
      undefined,
      "'s' => \\json_encode([\n'b' => ['x']])",
    ),
    ['body.s~ object', 'body.s~.b array optional'],
  ],
  [
    'alternatives',
    'openapi/v3/a.md',
    page([
      '| json | object | t',
      '| a {data-required data-indent=1} | object | t',
      '| b {data-indent=2} | string | t',
      '| {colspan=3 .im-table-line}',
      '| a {data-required data-indent=1} | object | t',
      '| c {data-indent=2} | string | t',
    ]),
    ['body.a one-of required', 'body.a|1 object', 'body.a|1.b string optional', 'body.a|2.c string optional'],
  ],
  [
    'a placeholder without a row',
    'openapi/v3/{a}/b.md',
    page(['| query | object | t', '| a {data-indent=1} | string | `X` 枚举值']),
    ['path.a string required enum(X)', 'query.a string optional enum(X)'],
  ],
  [
    'an empty answer',
    'openapi/v3/a.md',
    page([], ['| 空字符串 {colspan=3}'], '->getStatusCode() === 202'),
    ['answer empty 202'],
  ],
  ['a file', 'openapi/v3/a.md', page([], ['| 文件流 {colspan=3}']), ['answer stream 200']],
  [
    'a file part and its description',
    'openapi/v3/a.md',
    page([
      '| body {data-required} | object | t',
      '| file {data-required data-indent=1} | object | t',
      '| meta {data-indent=1} | string | t',
      '| {colspan=3 .im-table-line}',
      '| n {data-indent=2} | string | t',
    ]),
    ['body multipart required', 'body.file binary required', 'body.meta~.n string optional'],
  ],
  [
    'a payload below the wrong row',
    'webhook/v3/A.md',
    page([
      '| body | object | t',
      '| c {data-indent=1} | string {data-encrypted=by-aes-gcm} | t',
      '| o {data-indent=1} | string | t',
      '| {colspan=3 .im-table-line}',
      '| x {data-indent=2} | string | t',
    ]),
    ['body.c~.x string optional', 'body.o string optional'],
  ],
  [
    'lost indents in a webhook',
    'webhook/v3/A.md',
    page([
      '| body | object | t',
      '| c {data-indent=1} | string {data-encrypted=by-aes-gcm} | t',
      '| {colspan=3 .im-table-line}',
      '| x {data-indent=2} | string | t',
      '| y | object | t',
      '| z {data-indent=3} | string | t',
      '| l | string[] | t',
    ]),
    ['body.c~.y object optional', 'body.c~.y.z string optional', 'body.c~.l array optional'],
  ],
]

describe('trees', () => {
  test.each(trees)('%s', (_, file, text, want) => {
    expect(linesOf(file, text)).toEqual(expect.arrayContaining([...want]))
  })
})
