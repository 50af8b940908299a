import { describe, expect, it } from 'vitest'
import { readModel, readPage } from '../../../generator/generate/read-pages.js'
import { readTerms } from '../../../generator/generate/read-terms.js'
import type { GenerateInput } from '../../../generator/generate.js'
import { loadTemplates } from '../../../generator/load/load-templates.js'
import type { Model } from '../../../generator/model/model.js'
import { plain } from '../../../generator/model/nodes/plain-form.js'
import { createSession } from '../../generate/create-session.js'
import { hostileTexts } from '../../site/fixture-pages.js'

const file = 'openapi/v3/library/loans.md'
const page = `---
title: 借阅
description: 借一本书。
---

# {{ $frontmatter.title }} {#post}

{{ $frontmatter.description }}

> [!NOTE] 注意：
> - 每人最多五本。
> - 未译的一行，含**重点**。

| 请求参数 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| json {data-required} | object {data-tooltip="对应PHP的array"} | 请求体
| reader_id {data-required data-indent=1} | string {data-length=6..32} | 读者编号，办证时得到
| currency {data-indent=1} | string | 币种，默认为\`CNY\`
| state {data-indent=1} | string | 状态<br/>\`A\`：在借<br/>\`B\`：没有译文
| kind {data-indent=1} | string | 种类<br/>\`X\` \\| \`Y\` 枚举值之一

{.im-table #request}

::: code-group

\`\`\`php [异步纯链式]
$instance->v3->library->loans->postAsync([
  'json' => [
    'reader_id' => '读者一',
  ],
])
->then(static function(\\Psr\\Http\\Message\\ResponseInterface $response) {
  print_r(json_decode((string) $response->getBody(), true));
})
->wait();
\`\`\`

:::

| 返回字典 | 类型 {.type} | 描述 {.desc}
| --- | --- | ---
| loan_id {data-required} | string | 借阅单号
| file_hash | string | 文件摘要

{.im-table #response}

参阅 [官方文档](https://example.com/library)、[借阅](/openapi/v3/library/loans)
`
const terms = {
  file: 'terms.en.yaml',
  text: `terms:
  借阅: Lend a book
  对应PHP的array: array in PHP
  请求体: Request body
  读者编号: Reader number
  币种: Currency
  状态: State
  在借: On loan
  种类: Kind
  借阅单号: Loan number
  文件摘要: File digest
  官方文档: Official documentation
sentences:
  借一本书。: Lend a book to a reader.
  注意：: "Note:"
  每人最多五本。: Five books at most for each.
  办证时得到: from the library card
`,
}

const templates = await loadTemplates()

function run(part: Partial<GenerateInput> = {}) {
  return createSession().run({
    pages: [{ file, text: page }],
    templates,
    packageName: 'library-sdk',
    packageVersion: '1.0.0',
    language: 'en',
    keepGoing: false,
    terms,
    ...part,
  })
}

function textOf(result: ReturnType<typeof run>, path: string): string {
  const content = result.files.find(one => one.path === path)?.content
  return typeof content === 'string' ? content : ''
}

/** A model without its words. */
function facts(model: Model): unknown {
  const own = plain({ kind: 'node', name: 'Operation' }, model.operations[0], {
    counts: ({ role }) => role !== 'words' && role !== 'place',
  })
  return JSON.parse(JSON.stringify(own), (key, value) => (key === 'text' ? undefined : value))
}

describe('an English page', () => {
  const result = run()
  const document = textOf(result, `docs/${file}`)

  it('has English text, and marks what has no English', () => {
    const lines = document.split('\n')
    expect(lines.slice(0, 24)).toEqual([
      '---',
      'title: Lend a book',
      'description: Lend a book to a reader.',
      '---',
      '',
      '# {{ $frontmatter.title }} {#post}',
      '',
      '{{ $frontmatter.description }}',
      '',
      '> [!NOTE] Note:',
      '> - Five books at most for each.',
      '> - <span lang="zh-CN">未译的一行，含**重点**。</span>',
      '',
      '| Request | Type {.type} | Description {.desc}',
      '| --- | --- | ---',
      '| json {data-required} | object {data-tooltip="array in PHP"} | Request body',
      '| reader_id {data-required data-indent=1} | string {data-length=6..32} | Reader number, from the library card',
      '| currency {data-indent=1} | string | Currency, default `CNY`',
      '| state {data-indent=1} | string | State<br/>`A`: On loan<br/>`B`: <span lang="zh-CN">没有译文</span>',
      '| kind {data-indent=1} | string | Kind<br/>One of `X` \\| `Y`',
      '',
      '{.im-table #request}',
      '',
      '::: code-group',
    ])
    expect(document).toContain('```php [Asynchronous chain]')
    expect(document).toContain('| Response | Type {.type} | Description {.desc}')
    expect(document).toContain(
      'See [Official documentation](https://example.com/library), [Lend a book](/openapi/v3/library/loans)',
    )
  })

  it('is a page that says the same facts', () => {
    const again = readModel({ pages: [{ file, text: document }] })
    const before = readModel({ pages: [{ file, text: page }] })
    expect(facts(again.model)).toEqual(facts(before.model))
    const codes = (found: typeof again): readonly string[] => found.diagnostics.map(({ code }) => code)
    // The document completes the samples.
    expect(codes(again).filter(code => !codes(before).includes(code))).toEqual([])
  })

  it('is not changed by translating it again', () => {
    const again = run({
      pages: [{ file, text: textOf(run({ pages: [{ file, text: page }] }), `docs/${file}`) }],
    })
    const known = (text: string): string => text.replace(/<\/?span[^>]*>|&lt;\/?span[^>]*>/g, '')
    expect(known(textOf(again, `docs/${file}`))).toBe(known(document))
  })

  it('changes words alone: names, facts, order, places and samples stay', () => {
    const plainly = run({ terms: undefined })
    expect(facts(result.model)).toEqual(facts(plainly.model))
    expect(JSON.stringify(result.model.operations[0]?.examples)).toBe(
      JSON.stringify(plainly.model.operations[0]?.examples),
    )
    expect(result.files.map(({ path }) => path)).toEqual(plainly.files.map(({ path }) => path))
    const code = (text: string): readonly string[] =>
      text.match(/```[\s\S]*?\n```/g)?.map(each => each.replace(/\[.*\]/, '')) ?? []
    expect(code(document)).toEqual(code(textOf(plainly, `docs/${file}`)))
    const module = 'sdk/v3/library/loans.ts'
    const types = (text: string): string => text.replace(/\/\*\*[\s\S]*?\*\//g, '')
    expect(types(textOf(result, module))).toBe(types(textOf(plainly, module)))
  })

  it('gives comments, openapi.json and llms in English', () => {
    const module = textOf(result, 'sdk/v3/library/loans.ts')
    expect(module).toContain('Reader number, from the library card')
    expect(module).toContain('(zh) 没有译文')
    const openapi = textOf(result, 'openapi.json')
    expect(openapi).toContain('"summary": "Lend a book"')
    expect(openapi).toContain('Reader number, from the library card')
  })

  it('hints at each term without English, where it stands', () => {
    const hints = result.diagnostics.filter(({ code }) => code === 'PW905')
    expect(hints.map(({ message, span, severity }) => [severity, span.line, span.column, message])).toEqual([
      ['hint', 19, 58, 'The glossary has no English for "没有译文".'],
    ])
  })
})

describe('a product', () => {
  const { translator } = readTerms(terms, 'en')
  const tagsOf = (tag: string, products: Readonly<Record<string, string>>): readonly string[] | undefined => {
    const own = readPage({ file, text: page })
    const operations = own.operations.map(operation => ({ ...operation, tags: [tag] }))
    return translator?.page({ ...own, operations }, products).operations[0]?.tags
  }

  it('has its English name', () => expect(tagsOf('借阅', { 借阅: 'Loans' })).toEqual(['Loans']))

  it.each(['constructor', 'toString', '__proto__'])('may be named %s, as what every object has', name =>
    expect(tagsOf(name, {})).toEqual([name]),
  )
})

describe('the pages as they are', () => {
  it('in Chinese, whatever the glossary says', () => {
    const files = run({ language: 'zh', terms: undefined }).files
    expect(run({ language: 'zh' }).files).toEqual(files)
  })

  it('in English without a glossary', () => {
    expect(textOf(run({ terms: undefined }), `docs/${file}`)).toContain(
      '| 请求参数 | 类型 {.type} | 描述 {.desc}',
    )
  })
})

it('an error of the glossary stops the run', () => {
  const { files, diagnostics } = run({ terms: { file: 'terms.en.yaml', text: 'terms:\n  借阅: 借\n' } })
  expect(files).toEqual([])
  expect(diagnostics.map(({ code, file: own }) => `${own} ${code}`)).toContain('terms.en.yaml PW903')
})

it.each([...hostileTexts, '**a\uFDD0b**c\uFDD1', '\uFDD0', '<span lang="zh-CN">', '</span>'])(
  'hostile text of a page stays text: %j',
  text => {
    const own = page.replace('没有译文', () => `没有${text}`).replace('未译的一行', () => `未译${text}`)
    const document = textOf(run({ pages: [{ file, text: own }] }), `docs/${file}`)
    const tags = document.replace(/<br\/>/g, '').match(/<[^>\s][^>\n]*>/g) ?? []
    const code = /```[\s\S]*?```/g
    expect(
      tags.filter(
        tag =>
          !/^<\/?span(?: lang="zh-CN")?>$/.test(tag) &&
          !document.match(code)?.some(each => each.includes(tag)),
      ),
    ).toEqual([])
    for (const line of document.replace(code, '').split('\n'))
      expect(line.split('<span').length).toBe(line.split('</span>').length)
  },
)
