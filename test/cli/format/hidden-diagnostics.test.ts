import { describe, expect, it } from 'vitest'
import { type FormattedPage, formatPage } from '../../../generator/cli/format/format-page.js'
import { hiddenDiagnostic, mended } from '../../../generator/cli/format/mended-diagnostics.js'
import { catalogue, type DiagnosticCode } from '../../../generator/diagnostics/catalogue.js'
import { diagnostic } from '../../../generator/diagnostics/diagnostic.js'
import { lineSpan } from '../../../generator/diagnostics/span.js'
import { createPageWriter } from '../../../generator/emit/docs/create-page-writer.js'
import { sources } from '../../emit/sdk/emit-model.js'
import { pageText, readPages } from '../../pages/page-text.js'

const FILE = 'openapi/v3/library/loans.md'
const write = createPageWriter(sources.docs)

function format(text: string): FormattedPage {
  return formatPage({ file: FILE, text }, write)
}

/** Codes of what is louder than a hint, samples aside. */
function codesOf(text: string): readonly string[] {
  const { diagnostics } = readPages([{ file: FILE, text }])
  return diagnostics
    .filter(({ code, severity }) => severity !== 'hint' && !code.startsWith('PW4'))
    .map(({ code }) => code)
    .toSorted()
}

function rows(...lines: readonly string[]): string {
  return pageText({ request: ['| json {data-required} | object | 请求', ...lines].join('\n') })
}

const book = '| book {data-indent=1} | string | 书号'

/** Slips that the canonical form mends, with the line it has instead. */
const mends: readonly (readonly [name: string, text: string, line: string])[] = [
  ['a row behind a tab', rows(`\t${book}`), book],
  ['a row behind four blanks', rows(`    ${book}`), book],
  ['a row without its first bar', rows(book.slice(2)), book],
  ['a row below an empty line', rows('', book), book],
  ['no marker', pageText({ requestMarker: '' }), '{.im-table #request}'],
  ['a bar between values', rows('| k {data-indent=1} | string | `A` | `B` 枚举值之一'), '`A` \\| `B`'],
  [
    'required on the type',
    rows('| k {data-indent=1} | string {data-required} | x'),
    '{data-required data-indent=1}',
  ],
  ['a comment above the marker', rows(book, '<!-- old -->'), '{.im-table #request}\n\n<!-- old -->'],
  ['a comment between rows', rows(book, '<!-- old -->', '| k {data-indent=1} | string | x'), `${book}\n| k`],
  ['front matter below an empty line', `\n${pageText()}`, '---\ntitle'],
]

/** Slips that stay for a person: the page keeps its diagnostic, or is left as it is. */
const stays: readonly (readonly [name: string, text: string])[] = [
  ['a fourth cell', rows('| k {data-indent=1} | string | x | y')],
  ['a fourth cell behind a value', rows('| k {data-indent=1} | string | `A` | y')],
  ['a fourth cell of a number', rows('| k {data-indent=1} | string | 是 | 1')],
  ['a bar inside of a value', rows('| k {data-indent=1} | string | `A|B` 枚举值')],
  ['an escape in a name', rows('| loan\\_id {data-indent=1} | string | x')],
  ['a name in backticks', rows('| `k` {data-indent=1} | string | x')],
  ['a type in backticks', rows('| k {data-indent=1} | `string` | x')],
  ['a misspelt type', rows('| k {data-indent=1} | strng | x')],
  ['a flag that says no', rows('| k {data-required=false data-indent=1} | string | x')],
  ['a flag that says yes', rows('| k {data-required=true data-indent=1} | string | x')],
  ['an empty flag', rows('| k {data-required="" data-indent=1} | string | x')],
  ['a flag twice', rows('| k {data-required data-required data-indent=1} | string | x')],
  ['an unknown attribute', rows('| k {data-since=1 data-indent=1} | string | x')],
  ['a class as a flag', rows('| k {.data-required data-indent=1} | string | x')],
  ['a misspelt attribute on the description', rows('| k {data-indent=1} | string | x {data-requird}')],
  ['a marker in capitals', pageText({ requestMarker: '{.im-table #REQUEST}\n\n' })],
  ['a marker without its class', pageText({ requestMarker: '{#request}\n\n' })],
  ['a marker elsewhere', pageText({ requestMarker: '', prose: '说明\n\n{.im-table #request}' })],
  ['text below a table', rows(book, '文字')],
  ['a row without bars', rows(book, 'shelf {data-indent=1}   string   架')],
  ['wide bars', rows(book, '｜ shelf ｜ string ｜ 架')],
  ['a list below a table', rows(book, '- 一')],
  ['a fence that is never closed', pageText({ end: '```php\n$x = 1;' })],
  [
    'a bold head',
    pageText({ requestHead: '| **请求参数** | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---' }),
  ],
  ['an odd third column', pageText({ requestHead: '| 请求参数 | 类型 {.type} | 示例\n| --- | --- | ---' })],
  [
    'a delimiter of two cells',
    pageText({ requestHead: '| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | ---' }),
  ],
  ['values that are crossed out', rows('| k {data-indent=1} | string | ~~`A`~~ \\| `B` 枚举值之一')],
  ['an invisible sign', rows('| k {data-indent=1} | string | x\u200by')],
]

describe('fmt and diagnostics', () => {
  it.each(mends)('mends %s', (_, text, line) => {
    expect(codesOf(text).length).toBeGreaterThan(0)
    const result = format(text)
    expect(result.kind).toBe('formatted')
    if (result.kind !== 'formatted') return
    expect(result.text).toContain(line)
    expect(codesOf(result.text)).toEqual([])
    expect(format(result.text)).toMatchObject({ kind: 'formatted', text: result.text })
  })

  it.each(stays)('keeps the diagnostic of %s, or the page', (_, text) => {
    const before = codesOf(text)
    expect(before.length).toBeGreaterThan(0)
    const result = format(text)
    if (result.kind === 'formatted') {
      expect(codesOf(result.text)).toEqual(before)
      expect(format(result.text)).toMatchObject({ kind: 'formatted', text: result.text })
    } else expect(result.diagnostics.at(-1)?.message).toContain('would no longer be reported')
  })

  it.each([
    [
      'four columns',
      pageText({
        responseHead: '| 返回字典 | 类型 | 必填 | 描述 |\n|---|---|---|---|',
        response: '| id | string | 是 | 号 |',
      }),
    ],
    ['a row in a quotation', rows(book, '> | shelf {data-indent=1} | string | 架')],
    ['a marker that is text', rows(book).replace('{.im-table #request}', '{.im-table #request')],
    ['a path as a name', rows('| books[].isbn {data-indent=1} | string | 书号')],
  ])('refuses a page with %s', (_, text) => {
    expect(format(text).kind).toBe('refused')
  })
})

describe('hiddenDiagnostic', () => {
  const found = (code: DiagnosticCode, message = 'x', line = 1) =>
    diagnostic({ code, message, file: FILE, span: lineSpan(line, 1, 1) })

  it.each([
    ['nothing', [], [], undefined],
    ['the same', [found('PW228')], [found('PW228')], undefined],
    ['the same elsewhere', [found('PW228', 'x', 1)], [found('PW228', 'x', 9)], undefined],
    [
      'another line in the message',
      [found('PW216', 'first in line 3')],
      [found('PW216', 'first in line 4')],
      undefined,
    ],
    ['one that is gone', [found('PW228')], [], 'PW228'],
    ['one of two that is gone', [found('PW228'), found('PW228')], [found('PW228')], 'PW228'],
    ['one of another name', [found('PW228', 'a')], [found('PW228', 'b')], 'PW228'],
    ['a new one', [], [found('PW228')], undefined],
    ['one of a sample', [found('PW421')], [], undefined],
    ['a mended one', [found('PW202')], [], undefined],
    ['a mended one whose fault stays', [found('PW202')], [found('PW112')], 'PW202'],
    ['a hint', [found('PW603')], [], 'PW603'],
  ] as const)('%s', (_, before, after, want) => {
    expect(hiddenDiagnostic(before, after)?.code).toBe(want)
  })

  it('names only existing diagnostics, each with a reason', () => {
    for (const [code, { why, unless }] of mended) {
      expect(catalogue[code].severity).not.toBe('error')
      expect(why).not.toBe('')
      if (unless !== undefined) expect(catalogue[unless]).toBeDefined()
    }
  })
})
