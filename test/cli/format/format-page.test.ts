import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FormattedPage, formatPage } from '../../../generator/cli/format/format-page.js'
import { createPageWriter } from '../../../generator/emit/docs/create-page-writer.js'
import { sources } from '../../emit/sdk/emit-model.js'
import { pageText } from '../../pages/page-text.js'

const write = createPageWriter(sources.docs)

function format(text: string, file = 'openapi/v3/library/loans.md'): FormattedPage {
  return formatPage({ file, text }, write)
}

/** The text of a page in its canonical form; the codes of the diagnostics if it is refused. */
function formatted(text: string, file?: string): string {
  const result = format(text, file)
  return result.kind === 'formatted' ? result.text : result.diagnostics.map(({ code }) => code).join(' ')
}

const json = 'print_r(json_decode((string) $response->getBody(), true));'

/** The six forms with the same lines of arguments. */
function six(args: string, receiver = 'library->loans', path = 'library/loans'): string {
  const receivers = [
    `$instance->v3->${receiver}`,
    `$instance->chain('v3/${path}')`,
    `$instance['v3/${path}']`,
  ]
  const labels = ['纯链式', '声明式', '属性式']
  const then = `->then(static function(\\Psr\\Http\\Message\\ResponseInterface $response) {\n  ${json}\n})\n->wait();`
  const blocks = [
    ...receivers.map(
      (own, at) => `\`\`\`php [异步${labels[at]}]\n${own}->postAsync([\n${args}])\n${then}\n\`\`\``,
    ),
    ...receivers.map(
      (own, at) => `\`\`\`php [同步${labels[at]}]\n$response = ${own}->post([\n${args}]);\n${json}\n\`\`\``,
    ),
  ]
  return `::: code-group\n\n${blocks.join('\n\n')}\n\n:::`
}

const book = "  'json' => [\n    'book' => '978',\n  ],\n"
const canonical = pageText({
  middle: six(book),
  request:
    '| json {data-required} | object {data-tooltip="数组"} | 请求\n| book {data-required data-indent=1} | string | 书号',
})

describe('the canonical form', () => {
  it('of a page in it is the page', () => expect(formatted(canonical)).toBe(canonical))

  const slips: readonly [name: string, change: (text: string) => string][] = [
    [
      'blanks around cells',
      text =>
        text.replace(
          '| book {data-required data-indent=1} | string',
          '|book  {data-required  data-indent=1}|  string',
        ),
    ],
    ['a closing pipe', text => text.replace('| 书号', '| 书号 |')],
    [
      'the order of attributes',
      text => text.replace('data-required data-indent=1', 'data-indent=1 data-required'),
    ],
    [
      'an attribute on the other cell',
      text => text.replace('| json {data-required} | object {', '| json | object {data-required '),
    ],
    ['quotes', text => text.replace('"数组"', "'数组'")],
    ['no quotes', text => text.replace('"数组"', '数组')],
    ['no delimiter', text => text.replace('| --- | --- | ---\n', '')],
    ['no marker', text => text.replace('{.im-table #request}\n\n', '')],
    ['empty lines', text => text.replaceAll('\n\n', '\n\n\n')],
    ['no empty lines', text => text.replace('\n\n{.im-table #request}\n\n', '\n\n{.im-table #request}\n')],
    ['no line end at the end', text => text.trimEnd()],
    [
      'a heading with blanks',
      text => text.replace('# {{ $frontmatter.title }} {#post}', '#   {{ $frontmatter.title }}   { #post }'),
    ],
    [
      'a longer fence',
      text =>
        text
          .replace('```php [异步纯链式]', '````php [异步纯链式]')
          .replace('->wait();\n```', '->wait();\n````'),
    ],
    ['a container without its end', text => text.replace('\n\n:::\n', '\n')],
    [
      'layout of samples',
      text => text.replaceAll("'json' => [\n    'book' => '978',\n  ],\n", "'json'=>['book'=>\"978\"]\n"),
    ],
    ['a sample that is missing', text => text.replace(/```php \[异步属性式\].*?```\n\n/s, '')],
    ['all samples but one', text => text.replace(/(```php \[(?!同步声明式)[^`]*```\n\n)/g, '')],
    ['no samples', text => text.replace(/```php.*```\n\n/s, '')],
    [
      'the path of samples',
      text => text.replaceAll('library->loans', 'library->loan').replaceAll('library/loans]', 'x]'),
    ],
    [
      'the method of samples',
      text => text.replaceAll('->postAsync(', '->putAsync(').replaceAll('->post(', '->put('),
    ],
  ]
  it.each(slips)('mends %s', (name, change) => {
    const given = change(canonical)
    expect(given).not.toBe(canonical)
    const want = name === 'no samples' ? canonical.replaceAll("'978',", "'', // 示例值") : canonical
    // Without samples the whole group is an example.
    const example = want.replaceAll(
      "'json' => [\n    'book' => '', // 示例值",
      "'json' => [ // 示例值\n    'book' => '',",
    )
    expect(formatted(given)).toBe(example)
  })

  const kept: readonly [name: string, change: (text: string) => string][] = [
    [
      'quotations and lists',
      text =>
        text.replace(
          '{{ $frontmatter.description }}',
          '{{ $frontmatter.description }}\n\n> [!IMPORTANT] 注意\n> - 一\n> - 二\n\n- a\n  - b\n\n  c\n- d',
        ),
    ],
    [
      'a list right below a paragraph',
      text =>
        text.replace(
          '参阅 [官方文档](https://example.com/library/loans)',
          '参阅\n- [一](https://example.com/1)\n- [二](https://example.com/2)',
        ),
    ],
    ['a line break', text => text.replace('{{ $frontmatter.description }}', '一  \n二')],
    [
      'a badge',
      text =>
        text.replace(
          '{{ $frontmatter.description }}',
          '{{ $frontmatter.description }}\n\n::: danger :no_entry_sign: {.im-deprecated}\n\n停用\n\n:::',
        ),
    ],
    ['an empty container', text => text.replace('| 返回字典', '::: tip 提示\n:::\n\n| 返回字典')],
    [
      'a container without empty lines',
      text => text.replace('| 返回字典', '::: tip 提示\n一\n二\n:::\n\n| 返回字典'),
    ],
    [
      'a group inside of a tip',
      text =>
        text.replace(
          '| 返回字典',
          "::: tip 提示\n\n一\n\n::: code-group\n\n```php [场景]\n'a' => 1, // x\n```\n\n:::\n\n:::\n\n| 返回字典",
        ),
    ],
    [
      'scenes',
      text =>
        text.replace(
          '| 返回字典',
          "::: code-group\n\n```php [1000(还书)]\n'book'   => '978',   // 固定值\n  'x' => [1,2],\n```\n\n:::\n\n| 返回字典",
        ),
    ],
    [
      'code of other languages',
      text => text.replace('| 返回字典', '```json {1,2} [例]\n{"a":  1}\n\n```\n\n```sh\n```\n\n| 返回字典'),
    ],
    ['HTML', text => text.replace('| 返回字典', '<details>\n<summary>x</summary>\n</details>\n\n| 返回字典')],
    ['a rule', text => text.replace('| 返回字典', '---\n\n| 返回字典')],
    ['unknown attributes', text => text.replace('| string | 书号', '| string {data-foo=1} | 书号')],
    [
      'front matter',
      text => text.replace('title: 登记借阅', 'title:  "登记借阅" # x\nhead:\n  - - meta\n    - name: a'),
    ],
    [
      'a separator',
      text =>
        text
          .replace(
            '| 书号',
            '| 书号\n| x {data-required data-indent=1} | string {data-tooltip=密文 data-encrypted=by-rsa-pubkey} | 说明',
          )
          .replaceAll("'978',", "'978',\n    'x'    => '',")
          .replace('\n| x', '\n| x'),
    ],
    ['a comment in the samples', text => text.replaceAll("'978',", "'978', // 书号")],
    [
      'a comment on a line of its own',
      text => text.replaceAll("    'book' => '978',", "    // 书号\n    'book' => '978',"),
    ],
    ['computed values', text => text.replaceAll("'978'", '$isbn')],
    ['code above the calls', text => text.replaceAll(/(\[.步.{3}\]\n)/g, '$1$isbn = 1;\n\n')],
    ['another answer', text => text.replaceAll(json, 'exit;')],
    [
      'arguments without a row',
      text =>
        text
          .replaceAll("  'json' => [", "  'sink' => './x',\n  'json' => [")
          .replaceAll("'978',", "'978',\n    'more' => 1,"),
    ],
  ]
  it.each(kept)('keeps %s', (_, change) => {
    const given = change(canonical)
    expect(given).not.toBe(canonical)
    expect(formatted(given)).toBe(given)
  })

  it('keeps samples that differ from each other, and says so', () => {
    const given = canonical.replace("'978'", "'979'")
    const result = format(given)
    expect(result).toMatchObject({ kind: 'formatted', text: given })
    expect(result.diagnostics.map(({ code }) => code)).toContain('PW427')
  })

  it('leaves the place of a description that is missing', () => {
    const given = pageText({ prose: '', middle: six(book) })
    expect(formatted(given)).toContain('{#post}\n\n\n\n| 请求参数')
    expect(formatted(formatted(given))).toBe(formatted(given))
  })

  it.each([
    ['an error', pageText({ request: '| json {data-required} | nothing like it | 请求' }), 'PW211'],
    ['no method', pageText({ heading: '# x' }), 'PW103'],
  ])('refuses a page with %s', (_, text, code) => expect(formatted(text).split(' ')).toContain(code))
})

describe('the pages of this repository', () => {
  const specs = fileURLToPath(new URL('../../../specs/', import.meta.url))
  const files = readdirSync(specs, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.md'))
    .map(entry => relative(specs, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

  it.each(files)('%s is in its canonical form', file => {
    const text = readFileSync(join(specs, file), 'utf8')
    expect(formatted(text, file)).toBe(text)
  })
})

describe('a row that is new', () => {
  const table: readonly [name: string, row: string, sample: string, want: string][] = [
    [
      'a text',
      '| shelf {data-indent=1} | string | 架',
      '',
      "    'book'  => '978',\n    'shelf' => '', // 示例值",
    ],
    ['a whole number', '| days {data-indent=1} | integer | 天', '', "    'days' => 1, // 示例值"],
    [
      'a value of a list',
      '| kind {data-indent=1} | string | 类<br/>`A` \\| `B` 枚举值之一',
      '',
      "    'kind' => 'A', // 示例值",
    ],
    ['a constant', '| yes {data-indent=1} | `true` | 是', '', "    'yes'  => true, // 示例值"],
    [
      'a known name',
      '| notify_url {data-indent=1} | string | 址',
      '',
      "    'notify_url' => 'https://example.com/', // 示例值",
    ],
    [
      'an object',
      '| a {data-indent=1} | object | 物\n| b {data-indent=2} | integer | 数',
      '',
      "    'a'    => [ // 示例值\n      'b' => 1,\n    ],",
    ],
    [
      'a list',
      '| a {data-indent=1} | object[] | 物\n| b {data-indent=2} | string[] | 数',
      '',
      "    'a'    => [[ // 示例值\n      'b' => [''],\n    ],],",
    ],
    [
      'a text that holds JSON',
      '| a {data-indent=1} | string {data-encoded=by-json_encode} | 物\n| b {data-indent=2} | string | 数',
      '',
      "    'a'    => \\json_encode([ // 示例值\n      'b' => '',\n    ]),",
    ],
    ['a numbered one', '| id_$n {data-indent=1} | string | 数', '', "    'id_0' => '', // 示例值"],
    [
      'a member of an object',
      '| a {data-indent=1} | object | 物\n| b {data-indent=2} | integer | 数\n| c {data-indent=2} | integer | 数',
      "    'a' => ['c' => 2],\n",
      "    'a'    => [\n      'b' => 1, // 示例值\n      'c' => 2,\n    ],",
    ],
    [
      'a query',
      '| query | object | 询\n| q {data-indent=1} | string | 问',
      '',
      "  ],\n  'query' => [ // 示例值\n    'q' => '',\n  ],\n",
    ],
    [
      'a header',
      '| headers | object | 头\n| X-Id {data-indent=1} | string | 问',
      '',
      "  'headers' => [ // 示例值\n    'X-Id' => '',\n  ],\n",
    ],
    [
      'another host',
      '| base_uri | string | 声明接入点`https://example.com/`',
      '',
      "  'base_uri' => 'https://example.com/', // 示例值\n",
    ],
  ]
  it.each(table)('adds %s to all six', (_, row, sample, want) => {
    const text = canonical.replace('| 书号', `| 书号\n${row}`).replaceAll("'978',\n", `'978',\n${sample}`)
    const after = formatted(text)
    expect(after.split(want)).toHaveLength(7)
    expect(formatted(after)).toBe(after)
  })

  it('adds a path parameter above the body', () => {
    const text = canonical.replace('| json {data', '| id {data-required} | string | 号\n| json {data')
    const moved = text
      .replaceAll('library->loans', 'library->_id_')
      .replaceAll('library/loans', 'library/{id}')
    expect(formatted(moved, 'openapi/v3/library/{id}.md')).toContain(
      "([\n  'id' => '1000000000', // 示例值\n  'json' => [",
    )
  })

  it('adds nothing to what is computed or hidden', () => {
    const text = canonical.replace('| 书号', '| 书号\n| shelf {data-indent=1} | string | 架')
    const computed = text.replaceAll("[\n    'book' => '978',\n  ]", '$body')
    const spread = text.replaceAll("'978',", "'978',\n    ...$more,")
    for (const given of [computed, spread]) expect(formatted(given)).toBe(given)
  })

  it('takes the answer from the table', () => {
    const text = canonical.replace(
      '| id {data-required} | string | 借阅单号',
      '| 空字符串(无返回内容) {align=center colspan=3}',
    )
    expect(formatted(text).split('print_r($response->getStatusCode() === 204);')).toHaveLength(7)
  })
})

describe('any page', () => {
  const lines = fc.constantFrom(
    ...canonical.split('\n'),
    '',
    '',
    ':::',
    '::: tip x',
    '::: code-group',
    '```',
    '```php [同步纯链式]',
    '> a',
    '- b',
    '  c',
    '1. d {#D}',
    '| e',
    '| f {colspan=3 .im-table-line}',
    '| g {data-indent=2} | object',
    '{.im-table #request}',
    '<b>',
    '***',
    '    code',
    '# h',
    'setext\n===',
    '~~~',
    '| i {data-indent=1} | string | `j | k` {x}',
  )
  const page = fc
    .array(
      fc.oneof(
        { weight: 5, arbitrary: fc.nat(40).map(at => ({ kind: 'cut' as const, at })) },
        {
          weight: 5,
          arbitrary: fc.tuple(fc.nat(160), lines).map(([at, line]) => ({ kind: 'add' as const, at, line })),
        },
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map(edits => {
      const text = canonical.split('\n')
      for (const edit of edits)
        if (edit.kind === 'cut') text.splice(edit.at, 1)
        else text.splice(edit.at, 0, edit.line)
      return text.join('\n')
    })

  it(
    'comes out the same the second time, and loses no word',
    () =>
      fc.assert(
        fc.property(page, text => {
          const result = format(text)
          if (result.kind === 'refused') {
            for (const { code, message } of result.diagnostics)
              if (code === 'PW040') expect(message).toContain('would no longer be reported')
            return
          }
          expect(formatted(result.text)).toBe(result.text)
          for (const word of text.match(/[\p{L}\p{N}_]+/gu) ?? []) expect(result.text).toContain(word)
        }),
        { numRuns: 300 },
      ),
    60_000,
  )
})
