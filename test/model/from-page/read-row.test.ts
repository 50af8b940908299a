import { describe, expect, it } from 'vitest'
import { readRow } from '../../../generator/model/from-page/read-row.js'
import { readRow as readLine } from '../../../generator/parse/table/read-table.js'

/** A row in short: `name*:type@indent`, its marks and its words; and the codes found with their columns. */
function read(line: string) {
  const found: string[] = []
  const row = readRow(readLine(line, 1), ({ code, severity, span }) =>
    found.push(`${code}${severity === undefined ? '' : ` ${severity}`} ${span.column}`),
  )
  if (row?.kind === 'statement') return [`statement ${row.text}`, found]
  if (row?.kind !== 'field') return [row?.kind ?? 'refused', found]
  const { name, required, type, indent, marks, description } = row
  const marked = Object.entries(marks).map(([key, value]) => `${key}=${value}`)
  const short = `${name}${required ? '*' : ''}:${type.base}${type.array ? '[]' : ''}@${indent}`
  return [[short, ...marked, description].join(' '), found]
}

type Case = readonly [name: string, line: string, want: string, found: readonly string[]]

const flags: readonly Case[] = [
  ['no flag', '| a | string | x', 'a:string@0 x', []],
  ['the flag', '| a {data-required} | string | x', 'a*:string@0 x', []],
  ...['true', '1', 'yes', 'required', '"true"', 'TRUE', '""', '是'].map(
    (value): Case => [
      `yes as ${value}`,
      `| a {data-required=${value}} | string | x`,
      'a*:string@0 x',
      ['PW230 6'],
    ],
  ),
  ...['false', '0', 'no', 'optional', '"false"', "'false'", 'False', 'off', 'null', '否'].map(
    (value): Case => [
      `no as ${value}`,
      `| a {data-required=${value}} | string | x`,
      'a:string@0 x',
      ['PW230 6'],
    ],
  ),
  ['neither', '| a {data-required=maybe} | string | x', 'refused', ['PW208 6']],
  [
    'no, misspelt, on the type',
    '| a | string {data-requird=false} | x',
    'a:string@0 x',
    ['PW205 15', 'PW206 15', 'PW230 15'],
  ],
]

const spellings: readonly Case[] = [
  ['quoted', '| a {data-indent="1"} | string | x', 'a:string@1 x', []],
  ['in single quotes', "| a {data-indent='1'} | string | x", 'a:string@1 x', []],
  ['in typographic quotes', '| a {data-indent=“1”} | string | x', 'refused', ['PW208 6']],
  ['a wide digit', '| a {data-indent=１} | string | x', 'refused', ['PW208 6']],
  ['below zero', '| a {data-indent=-1} | string | x', 'refused', ['PW208 6']],
  ['a fraction', '| a {data-indent=1.5} | string | x', 'refused', ['PW208 6']],
  ['no value', '| a {data-indent} | string | x', 'refused', ['PW208 6']],
  ['upper case', '| a {DATA-REQUIRED DATA-INDENT=1} | string | x', 'a*:string@1 x', ['PW205 6', 'PW205 20']],
  ['mixed case', '| a {Data-Required} | string | x', 'a*:string@0 x', ['PW205 6']],
  ['without data-', '| a {required indent=1} | string | x', 'a*:string@1 x', ['PW205 6', 'PW205 15']],
  ['an underline', '| a {data_required} | string | x', 'a*:string@0 x', ['PW205 6']],
  ['as a class', '| a {.data-required} | string | x', 'a*:string@0 x', ['PW205 6']],
  ['as an id', '| a {#data-required} | string | x', 'a*:string@0 x', ['PW205 6']],
  ['a class in short', '| a {.required} | string | x', 'a*:string@0 x', ['PW205 6']],
  ['a class of something else', '| a {.wide} | string | x', 'a:string@0 x', ['PW205 6']],
  ['an id of something else', '| a {#top} | string | x', 'a:string@0 x', ['PW205 6']],
  ['unknown', '| a {data-since=2020} | string | x', 'a:string@0 x', ['PW205 6']],
  [
    'the older spelling',
    '| a | string {data-encoded-by=json_encode} | x',
    'a:string@0 encoded=by-json_encode x',
    ['PW205 15'],
  ],
  ['glued', '| a{data-required} | string | x', 'a*:string@0 x', []],
  ['not closed', '| a {data-required | string | x', 'a*:string@0 x', ['PW207 5']],
]

const twice: readonly Case[] = [
  ['the flag', '| a {data-required data-required} | string | x', 'a*:string@0 x', ['PW231 20']],
  ['the same indent', '| a {data-indent=1 data-indent=1} | string | x', 'a:string@1 x', ['PW231 20']],
  [
    'two indents: the first',
    '| a {data-indent=1 data-indent=2} | string | x',
    'a:string@1 x',
    ['PW231 error 20'],
  ],
  [
    'two indents: the first, the other way round',
    '| a {data-indent=2 data-indent=1} | string | x',
    'a:string@2 x',
    ['PW231 error 20'],
  ],
  ['yes and no', '| a {data-required data-required=false} | string | x', 'a*:string@0 x', ['PW231 error 20']],
  [
    'two ciphers',
    '| a | string {data-encrypted=by-rsa-pubkey data-encrypted=by-aes-gcm} | x',
    'a:string@0 encrypted=by-rsa-pubkey x',
    ['PW231 error 44'],
  ],
  ['two cells', '| a {data-indent=1} | string {data-indent=1} | x', 'a:string@1 x', ['PW206 31', 'PW231 31']],
]

const places: readonly Case[] = [
  ['required on the type', '| a | string {data-required} | x', 'a*:string@0 x', ['PW206 15']],
  ['indent on the description', '| a | string | x {data-indent=1}', 'a:string@1 x', ['PW206 19']],
  [
    'a misspelt one on the description',
    '| a | string | x {data-requird}',
    'a*:string@0 x',
    ['PW205 19', 'PW206 19'],
  ],
  [
    'a cipher on the name',
    '| a {data-encrypted=by-aes-gcm} | string | x',
    'a:string@0 encrypted=by-aes-gcm x',
    ['PW206 6'],
  ],
  ['braces that are text', '| a | string | x {one} {two}', 'a:string@0 x {one} {two}', []],
  ['a placeholder that is text', '| a | string | /v3/{id}', 'a:string@0 /v3/{id}', []],
  ['colspan on a field', '| a {colspan=2} | string | x', 'a:string@0 x', ['PW206 6']],
  ['rowspan on a field', '| a {rowspan=2} | string | x', 'a:string@0 x', ['PW206 6']],
]

const spans: readonly Case[] = [
  ['a separator', '| {colspan=3 .im-table-line}', 'separator', []],
  ['a separator without a class', '| {colspan=3}', 'separator', []],
  [
    'a separator with a class that is nearly right',
    '| {colspan=3 .im-table-lines}',
    'separator',
    ['PW205 14'],
  ],
  ['a separator in capitals', '| {colspan=3 .IM-TABLE-LINE}', 'separator', ['PW205 14']],
  ['a separator with an indent', '| {colspan=3 .im-table-line data-indent=1}', 'separator', []],
  ['a separator with words', '| 说明 {colspan=3 .im-table-line}', 'refused', ['PW235 1']],
  ['a separator with a type', '| a {.im-table-line} | string | x', 'refused', ['PW235 1']],
  ['no body', '| 空字符串(无返回内容) {align=center colspan=3}', 'statement 空字符串(无返回内容)', []],
  ['no body, without a list', '| 空字符串', 'statement 空字符串', []],
  ['a file', '| 文件流(保存后查看)', 'statement 文件流(保存后查看)', []],
  ['a redirect', '| `30x`跳转', 'statement `30x`跳转', []],
  ['a redirect in the middle of a text', '| 将`30x`跳转到', 'statement 将`30x`跳转到', []],
  ['another note', '| 见下文 {colspan=3}', 'statement 见下文', []],
  ['another note without a list', '| 见下文', 'refused', ['PW226 1']],
  ['a note that is a field', '| a {colspan=3 data-required}', 'refused', ['PW235 1']],
  ['a note at an indent', '| a {colspan=3 data-indent=1}', 'refused', ['PW235 1']],
  ['a field with a word of a note', '| 跳转 | string | x', '跳转:string@0 x', []],
  ['no type', '| a {data-required}', 'refused', ['PW226 1']],
  ['no name', '| | string | x', 'refused', ['PW210 1']],
]

const cells: readonly Case[] = [
  ['no description', '| a | string', 'a:string@0 ', ['PW603 3']],
  ['a closing bar', '| a | string | x |', 'a:string@0 x', []],
  ['a bar in the text', '| a | string | x \\| y', 'a:string@0 x | y', []],
  ['a fourth cell', '| a | string | x | y', 'a:string@0 x | y', ['PW209 1']],
  ['an empty fourth cell', '| a | string | x | | y', 'a:string@0 x |  | y', ['PW209 1']],
  ['tabs around the bars', '|\ta\t|\tstring\t|\tx', 'a:string@0 x', []],
  ['no blanks', '|a|string|x', 'a:string@0 x', []],
  ['a wide bar', '| a ｜ string ｜ x', 'refused', ['PW226 1']],
  ['a wide bar behind the type', '| a | string ｜ x', 'refused', ['PW211 7']],
  ['an escaped bar in the name', '| a\\|b | string | x', 'refused', ['PW229 3']],
]

describe.each([
  ['flags', flags],
  ['spellings', spellings],
  ['an attribute twice', twice],
  ['places of attributes', places],
  ['rows that span the table', spans],
  ['cells', cells],
])('readRow: %s', (_, cases) => {
  it.each(cases)('%s', (_, line, want, found) => {
    expect(read(line)).toEqual([want, found])
  })
})
