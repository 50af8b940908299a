import { describe, expect, it } from 'vitest'
import type { Schema } from '../../generator/model/schema.js'
import { pageText, readPages } from './page-text.js'

const FILE = 'openapi/v3/library/loans.md'
const head = '| 请求参数 | 类型 {.type} | 描述 {.desc}'
const delimiter = '| --- | --- | ---'
const json = '| json {data-required} | object | 请求'
const book = '| book {data-indent=1} | string | 书号'
const shelf = '| shelf {data-indent=1} | string | 架'
const late = '| late {data-indent=1} | string | 迟'
const marker = '{.im-table #request}'
const answer = '| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| id | string | 单号'

/** A page whose request table is these lines; the line of the first one is 8. */
function page(lines: readonly string[]): string {
  return `---\ntitle: 登记\ndescription: 说明\n---\n\n# {{ $frontmatter.title }} {#post}\n\n${lines.join('\n')}\n\n${answer}\n\n{.im-table #response}\n`
}
const FIRST = 8

function names(schema: Schema | undefined): readonly string[] {
  return schema?.kind === 'object' ? schema.properties.map(({ name }) => name) : []
}

/** The members that the request has, undefined without an operation; and `code@line:column` of all that is louder than a hint. */
function read(lines: readonly string[]) {
  const { model, diagnostics } = readPages([{ file: FILE, text: page(lines) }])
  const body = model.operations[0]?.requestBody
  const found = diagnostics
    .filter(({ severity, code }) => severity !== 'hint' && !code.startsWith('PW4'))
    .map(({ code, span }) => `${code}@${span.line - FIRST}:${span.column}`)
  return [body === undefined || body.kind === 'multipart' ? undefined : names(body.schema), found]
}

type Case = readonly [
  name: string,
  lines: readonly string[],
  want: readonly string[] | undefined,
  found: readonly string[],
]

const table = [head, delimiter, json, book]
const all = ['book', 'shelf']

/** The row `shelf` in line 4 of the table, or the line that makes it what it is. */
const rows: readonly Case[] = [
  ['as it should be', [...table, shelf, '', marker], all, []],
  ['one blank', [...table, ` ${shelf}`, '', marker], all, []],
  ['three blanks', [...table, `   ${shelf}`, '', marker], all, []],
  ['four blanks', [...table, `    ${shelf}`, '', marker], all, ['PW234@4:5']],
  ['a tab', [...table, `\t${shelf}`, '', marker], all, ['PW234@4:2']],
  ['a tab in the middle', [...table, `\t${shelf}`, late, '', marker], [...all, 'late'], ['PW234@4:2']],
  ['a wide blank', [...table, `\u3000${shelf}`, '', marker], all, ['PW234@4:2']],
  ['a no-break blank', [...table, `\u00a0${shelf}`, '', marker], all, ['PW601@4:1', 'PW234@4:2']],
  ['a zero-width blank', [...table, `\u200b${shelf}`, '', marker], all, ['PW601@4:1', 'PW234@4:2']],
  ['no bar before it', [...table, shelf.slice(2), '', marker], all, ['PW234@4:1']],
  [
    'no bar before it, in the middle',
    [...table, shelf.slice(2), late, '', marker],
    [...all, 'late'],
    ['PW234@4:1'],
  ],
  ['no bar at all', [...table, 'shelf string 架', '', marker], ['book'], ['PW116@4:1']],
  ['wide bars', [...table, '｜ shelf ｜ string ｜ 架', '', marker], ['book'], ['PW116@4:1']],
  ['a quotation', [...table, `> ${shelf}`, '', marker], ['book'], ['PW122@4:1']],
  ['a quotation in the middle', [...table, `> ${shelf}`, late, '', marker], ['book', 'late'], ['PW122@4:1']],
  ['a quotation further down', [...table, '', `> ${shelf}`, '', marker], ['book'], ['PW122@5:1']],
  ['an alert', [...table, `> [!NOTE]\n> ${shelf}`, '', marker], ['book'], ['PW122@5:1']],
  ['a list', [...table, `- ${shelf}`, '', marker], ['book'], ['PW122@4:1']],
  ['a numbered list', [...table, `1. ${shelf}`, '', marker], ['book'], ['PW122@4:1']],
  ['HTML', [...table, '<div>', shelf, '</div>', '', marker], ['book'], ['PW122@5:1']],
  ['a comment of one line', [...table, `<!-- ${shelf} -->`, '', marker], ['book'], ['PW120@4:1']],
  ['a comment of several lines', [...table, '<!--', shelf, '-->', '', marker], ['book'], ['PW120@4:1']],
  [
    'a comment in the middle',
    [...table, `<!-- ${shelf} -->`, late, '', marker],
    ['book', 'late'],
    ['PW120@4:1'],
  ],
  ['a comment further down', [...table, '', `<!-- ${shelf} -->`, '', marker], ['book'], ['PW120@5:1']],
  ['below an empty line', [...table, '', shelf, '', marker], all, ['PW234@5:1']],
  ['below two empty lines', [...table, '', '', shelf, '', marker], all, ['PW234@6:1']],
  [
    'two below an empty line',
    [...table, '', shelf, late, '', marker],
    [...all, 'late'],
    ['PW234@5:1', 'PW234@6:1'],
  ],
  ['indented below an empty line', [...table, '', `\t${shelf}`, '', marker], all, ['PW234@5:2']],
  ['below the marker', [...table, '', marker, '', shelf], ['book'], ['PW201@7:1']],
  ['text below the rows', [...table, '文字', '', marker], ['book'], ['PW116@4:1']],
  ['a list below the rows', [...table, '- 一', '', marker], ['book'], ['PW116@4:1']],
  ['a heading', [...table, `## ${shelf}`, '', marker], ['book'], ['PW122@4:1']],
  ['a line under it', [...table, shelf.slice(2), '===', '', marker], ['book'], ['PW116@4:1']],
  ['in a fence', [...table, '```', shelf, '```', '', marker], ['book'], ['PW122@5:1']],
]

/** What the whole table stands in, and its lines that are none of a row. */
const tables: readonly Case[] = [
  ['in a container', ['::: details', '', ...table, '', marker, '', ':::'], ['book'], []],
  [
    'indented',
    [...[...table, ''].map(line => `    ${line}`), marker],
    ['book'],
    [0, 1, 2, 3].map(at => `PW234@${at}:5`),
  ],
  [
    'in a quotation',
    [...table, '', marker].map(line => `> ${line}`),
    undefined,
    ['PW106@-2:1', 'PW122@0:1', 'PW122@2:1', 'PW122@3:1'],
  ],
  [
    'in a list',
    [`- ${head}`, ...table.slice(1).map(line => `  ${line}`)],
    undefined,
    ['PW106@-2:1', 'PW122@0:1', 'PW122@2:3', 'PW122@3:3'],
  ],
  [
    'in a comment',
    ['<!--', ...table, '-->'],
    undefined,
    ['PW106@-2:1', 'PW122@1:1', 'PW122@3:1', 'PW122@4:1'],
  ],
  [
    'in a fence',
    ['```md', ...table, '```'],
    undefined,
    ['PW106@-2:1', 'PW122@1:1', 'PW122@3:1', 'PW122@4:1'],
  ],
  ['a delimiter with colons', [head, '| :-- | :-: | --:', json, book, '', marker], ['book'], []],
  ['a delimiter without blanks', [head, '|---|---|---|', json, book, '', marker], ['book'], []],
  ['a delimiter of long dashes', [head, '| — | — | —', json, book, '', marker], ['book'], ['PW204@1:1']],
  ['a delimiter of two cells', [head, '| --- | ---', json, book, '', marker], ['book'], ['PW204@1:1']],
  ['a delimiter of four cells', [head, '|---|---|---|---|', json, book, '', marker], ['book'], ['PW204@1:1']],
  ['no delimiter', [head, json, book, '', marker], ['book'], ['PW204@0:1']],
  [
    'two tables that touch',
    [...table, ...answer.split('\n'), '', marker],
    ['book', 'id'],
    ['PW205@4:14', 'PW211@4:10', 'PW211@5:9', 'PW222@6:1'],
  ],
]

/** The head of the request table. */
const heads: readonly Case[] = [
  ...[
    '**请求参数**',
    '`请求参数`',
    '*请求参数*',
    '[请求参数](/x)',
    '请求参数&nbsp;',
    '请求\u200b参数',
    '请求餐数',
    '入参',
    'request',
  ].map(
    (cell): Case => [
      cell,
      [`| ${cell} | 类型 {.type} | 描述 {.desc}`, delimiter, json, book, '', marker],
      ['book'],
      [...(cell.includes('\u200b') ? ['PW601@0:5'] : []), 'PW201@0:1'],
    ],
  ),
  ...['返回参数', '响应参数', '应答参数', '返回结果'].map(
    (cell): Case => [
      `${cell} is no request`,
      [`| ${cell} | 类型 {.type} | 描述 {.desc}`, delimiter, json, book, '', marker],
      undefined,
      ['PW201@0:1', 'PW203@5:12', 'PW106@-2:1'],
    ],
  ),
  ['bold columns', ['| 请求参数 | **类型** | **描述**', delimiter, json, book, '', marker], ['book'], []],
  ['English columns', ['| 请求参数 | Type | Description', delimiter, json, book, '', marker], ['book'], []],
  [
    'other words for words',
    ['| 请求参数 | 字段类型 | 参数说明', delimiter, json, book, '', marker],
    ['book'],
    [],
  ],
  [
    'columns the other way round',
    ['| 请求参数 | 描述 | 类型', delimiter, json, book, '', marker],
    undefined,
    ['PW232@0:1'],
  ],
  [
    'whether it is required',
    ['| 请求参数 | 类型 | 必填', delimiter, json, book, '', marker],
    undefined,
    ['PW232@0:1'],
  ],
  [
    'required in the second column',
    ['| 请求参数 | 必填 | 描述', delimiter, json, book, '', marker],
    undefined,
    ['PW232@0:1'],
  ],
  [
    'four columns',
    ['| 请求参数 | 类型 | 必填 | 描述 |', '|---|---|---|---|', json, '', marker],
    undefined,
    ['PW232@0:1'],
  ],
  [
    'five columns',
    ['| 请求参数 | 变量 | 类型 | 必填 | 描述 |', '|---|---|---|---|---|', json, '', marker],
    undefined,
    ['PW232@0:1'],
  ],
  [
    'an odd third column',
    ['| 请求参数 | 类型 | 示例', delimiter, json, book, '', marker],
    ['book'],
    ['PW232@0:1'],
  ],
]

/** The list below the request table, in line 5. */
const markers: readonly Case[] = [
  ...[
    '{.im-table #REQUEST}',
    '{.IM-TABLE #request}',
    '{.im-table #requst}',
    '{.im-table .request}',
    '{#request}',
    '{.im-tables #request}',
    '{request .im-table}',
  ].map((list): Case => [list, [...table, '', list], ['book'], ['PW233@5:1']]),
  ['no id', [...table, '', '{.im-table}'], ['book'], ['PW233@5:1']],
  ['another id', [...table, '', '{.im-table #parameters}'], ['book'], ['PW233@5:1']],
  ['directly below', [...table, marker], ['book'], []],
  ['indented', [...table, '', `\t${marker}`], ['book'], ['PW207@5:2']],
  ['two of them', [...table, '', marker, '', marker], ['book'], ['PW112@7:1']],
  ['above the table', [marker, '', ...table], ['book'], ['PW202@2:1', 'PW112@0:1']],
  ...[
    `${marker} 表`,
    '{.im-table #request',
    '.im-table #request}',
    `> ${marker}`,
    `\`${marker}\``,
    `\\${marker}`,
    `<!-- ${marker} -->`,
    '｛.im-table #request｝',
    '{: .im-table #request}',
  ].map((line): Case => [line, [...table, '', line], ['book'], ['PW202@0:1', 'PW233@5:1']]),
  ['the other one', [...table, '', '{.im-table #response}'], undefined, ['PW203@5:12', 'PW106@-2:1']],
]

describe.each([
  ['a row', rows],
  ['a table', tables],
  ['a head', heads],
  ['a marker', markers],
])('%s', (_, cases) => {
  it.each(cases)('%s', (_name, lines, want, found) => {
    const [members, codes] = read(lines)
    expect([members, [...(codes ?? [])].toSorted()]).toEqual([want, found.toSorted()])
  })
})

describe('a page of another API', () => {
  const users = (first: string, second: string): string =>
    `# Users\n\n## GET /users/{id}${first}\n\n| Parameter | Type | Required | Description |\n|---|---|---|---|\n| id | string | Yes | The id |\n\n### Response\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n| roles[].name | string | Yes | Name |\n\n## POST /users${second}\n\n| 参数名 | 类型 | 必填 | 描述 |\n|---|---|---|---|\n| └ first | string(32) | 是 | 名 |\n`

  it.each([
    ['without methods', users('', '')],
    ['with methods', users(' {#get}', ' {#post}')],
    ['with one method', users(' {#get}', '')],
  ])('%s: one error, at its first table, and nothing of it is read', (_, text) => {
    const { model, diagnostics } = readPages([{ file: 'openapi/v3/users.md', text }])
    const errors = diagnostics.filter(({ severity }) => severity !== 'hint')
    expect(errors.map(({ code, span }) => `${code}@${span.line}`)).toEqual(['PW121@5'])
    expect(errors[0]?.message).toContain('{.im-table #request}')
    expect(model.operations).toEqual([])
  })

  it('says of markers below tables with other columns which columns are needed', () => {
    const text = pageText({
      responseHead: '| Field | Type | Required | Description |\n|---|---|---|---|',
      response: '| id | string | Yes | Id |\n| roles[].name | string | No | Name |',
    })
    const { model, diagnostics } = readPages([{ file: FILE, text }])
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code }) => code)).toEqual(['PW232'])
    expect(model.operations).toEqual([])
  })
})
