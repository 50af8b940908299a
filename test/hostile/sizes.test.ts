import { describe, expect, it } from 'vitest'
import { pageText } from '../pages/page-text.js'
import { runPages } from './run-pages.js'

const MANY = 20_000

function rows(count: number, indent: (index: number) => number): string {
  const lines = Array.from(
    { length: count },
    (_, index) => `| f${index} {data-indent=${indent(index)}} | object | 说明`,
  )
  return pageText({ request: ['| json | object | 请求', ...lines].join('\n') })
}

function description(text: string): string {
  return pageText({ request: `| json | object | 请求\n| a {data-indent=1} | string | ${text}` })
}

function prose(text: string): string {
  return pageText({ prose: `说明\n\n${text}` })
}

/** Operations that the page yields, and codes that it must be refused or mended with. */
const cases: readonly (readonly [string, () => string, number, readonly string[]])[] = [
  ['100,000 rows side by side', () => rows(100_000, () => 1), 1, []],
  ['rows eight deep', () => rows(MANY, index => 1 + (index % 8)), 1, []],
  ['rows 99 deep', () => rows(99, index => 1 + index), 1, []],
  ['rows deeper than any page', () => rows(1000, index => 1 + index), 0, ['PW208']],
  [
    '5 MB of rows, prose and samples',
    () =>
      pageText({
        prose: '一句没有意义的话。\n'.repeat(60_000),
        request: `| json | object | 请求\n${Array.from({ length: 30_000 }, (_, index) => `| f${index} {data-indent=1} | string | 一句没有意义的话`).join('\n')}`,
        end: `\`\`\`text\n${'一句没有意义的话。\n'.repeat(60_000)}\`\`\`\n`,
      }),
    1,
    [],
  ],
  ['a line of 1 MB', () => prose('字'.repeat(1_000_000)), 1, []],
  ['a cell of 1 MB', () => description('`a` '.repeat(250_000)), 1, []],
  [
    'a list of 5,000 values',
    () =>
      description(`${Array.from({ length: 5000 }, (_, index) => `\`V${index}\``).join(' \\| ')} 枚举值之一`),
    1,
    [],
  ],
  ['blanks behind 枚举值', () => description(`枚举值${' '.repeat(MANY)}x\`:`), 1, []],
  ['blanks in a value line', () => description(`\`a\`：b${' '.repeat(MANY)}x`), 1, []],
  ['blanks behind 默认值', () => description(`默认值${' '.repeat(MANY)}x\``), 1, []],
  ['10,000 containers side by side', () => prose('::: tip 题\n\n字\n\n:::\n\n'.repeat(10_000)), 1, []],
  [
    '10,000 containers inside each other',
    () => prose(`${'::: tip 题\n\n'.repeat(10_000)}${':::\n\n'.repeat(10_000)}`),
    1,
    ['PW110'],
  ],
  ['10,000 containers that are not closed', () => prose('::: tip 题\n\n'.repeat(10_000)), 1, ['PW109']],
  ['nested quotations', () => prose(`${'>'.repeat(MANY)} x`), 1, []],
  ['nested lists', () => prose(`${'- '.repeat(MANY)}x`), 1, []],
  [
    'lists that nest by indentation',
    () => prose(Array.from({ length: 400 }, (_, index) => `${'  '.repeat(index)}- x`).join('\n')),
    1,
    [],
  ],
  ['quotations with a lazy end', () => prose(`${'> '.repeat(MANY)}x\n${'y\n'.repeat(100)}`), 1, []],
  ['underlines', () => prose('a\n=\n'.repeat(MANY)), 1, []],
  ...['[', '`a', '*a ', '*a_b**', '![[]()', '<a ', '<!A ', '](', '{{ ', '&amp;', '\\', '|'].flatMap(
    (bomb): (typeof cases)[number][] => [
      [`${bomb} in a paragraph`, () => prose(`x ${bomb.repeat(MANY)}`), 1, []],
      [`${bomb} in an alert`, () => prose(`> [!TIP]\n> ${bomb.repeat(MANY)}`), 1, []],
    ],
  ),
  ['blanks in an address', () => prose(`[a](${' '.repeat(MANY)}x`), 1, []],
  [
    'attributes',
    () =>
      pageText({
        request: `| json | object | 请求\n| a {data-indent=1 ${'x=1 '.repeat(MANY)}} | string | 字`,
      }),
    1,
    ['PW205'],
  ],
  ['interpolations', () => prose('{{ $frontmatter.x }}'.repeat(MANY)), 1, ['PW102']],
  [
    'separators',
    () =>
      pageText({
        request: `| json | object | 请求\n${'| {colspan=3 .im-table-line}\n'.repeat(MANY)}| a {data-indent=1} | string | 字`,
      }),
    1,
    ['PW218'],
  ],
  [
    'equal rows',
    () =>
      pageText({ request: `| json | object | 请求\n${'| a {data-indent=1} | string | 字\n'.repeat(MANY)}` }),
    1,
    ['PW216'],
  ],
  [
    'unknown root rows',
    () =>
      pageText({
        request: Array.from({ length: MANY }, (_, index) => `| r${index} | string | 字`).join('\n'),
      }),
    0,
    ['PW301'],
  ],
  ['YAML that nests', () => `---\na: ${'['.repeat(5000)}\n---\n`, 0, ['PW101']],
  [
    'YAML that multiplies',
    () =>
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 12 }, (_, index) => `b${index}: &b${index} [${`*${index === 0 ? 'a' : `b${index - 1}`},`.repeat(9)}]`).join('\n')}\n---\n`,
    0,
    ['PW101'],
  ],
  ['an empty page', () => '', 0, ['PW104']],
  ['blank lines', () => '\n'.repeat(MANY), 0, ['PW104']],
  ['only front matter', () => '---\ntitle: 题\n---\n', 0, ['PW104']],
  ['front matter that is not closed', () => '---\ntitle: 题\n', 0, ['PW104']],
  [
    'everything unclosed',
    () =>
      '---\ntitle: 题\n---\n\n# 题 {#post\n\n::: tip {.im\n\n> [!TIP\n\n| 请求参数 {.type\n| ---\n| a {data-required | string {data-tooltip="x | `b\n\n{.im-table #request\n\n```php [x\n$a->b([\n',
    0,
    ['PW107', 'PW401'],
  ],
  [
    'binary junk',
    () => Array.from({ length: 50_000 }, (_, index) => String.fromCharCode((index * 7919) % 65_536)).join(''),
    0,
    ['PW104', 'PW601'],
  ],
]

describe('pages of any size and any nonsense are read or refused', { timeout: 60_000 }, () => {
  it.each(cases)('%s', async (_, text, operations, codes) => {
    const { counts, diagnostics } = await runPages([{ file: 'openapi/v3/library/loans.md', text: text() }])
    expect(counts.operations).toBe(operations)
    const found = new Set<string>(diagnostics.map(({ code }) => code))
    for (const code of codes) expect(found).toContain(code)
    if (operations === 0) expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
  })
})
