import { describe, expect, it } from 'vitest'
import { factsOf, lostFacts } from '../../../generator/cli/format/lost-facts.js'
import { buildCheckedPage } from '../../../generator/model/checks/build-checked-page.js'
import type { PageModel } from '../../../generator/model/from-page/page-model.js'
import { parsePage } from '../../../generator/parse/parse-page.js'
import { pageText, webhookText } from '../../pages/page-text.js'

const LOANS = 'openapi/v3/library/loans.md'

function read(text: string, file = LOANS): PageModel {
  const { page, diagnostics } = parsePage({ file, text })
  const built = buildCheckedPage(page)
  return { ...built, diagnostics: [...diagnostics, ...built.diagnostics] }
}

const sample = (value: string, more = ''): string =>
  `::: code-group\n\n\`\`\`php [同步纯链式]\n$instance->v3->library->loans->post([\n  'json' => [\n    'book' => ${value},\n${more}  ],\n]);\n\`\`\`\n\n:::`
const page = pageText({ middle: sample("'978'") })
const twoMethods = `${page}\n## 查询 {#get}\n\n说明\n\n| 请求参数 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| query | object | 询\n\n{.im-table #request}\n\n| 返回字典 | 类型 {.type} | 描述 {.desc}\n| --- | --- | ---\n| id | string | 号\n\n{.im-table #response}\n`

const EVENT = 'webhook/v3/LOAN.OVERDUE.md'
const notice = webhookText()
const MOVED = 'openapi/v3/library/old.md'

/** What the second writing says instead, and how that is reported. */
const losses: readonly (readonly [
  name: string,
  before: string,
  after: string,
  want: RegExp,
  file?: string,
])[] = [
  ['a name', page, page.replace('| book', '| books'), /operation .* differs/],
  ['a type', page, page.replace('| string | 书号', '| integer | 书号'), /operation .* differs/],
  [
    'whether a member is required',
    page,
    page.replace('| book {data-required ', '| book {'),
    /operation .* differs/,
  ],
  ['words', page, page.replace('书号', '号'), /operation .* differs/],
  [
    'a value',
    pageText({ request: '| json | object | `A` 枚举值' }).replace('object', 'string'),
    pageText({ request: '| json | object | `B` 枚举值' }).replace('object', 'string'),
    /operation .* differs/,
  ],
  ['the description', page, page.replace('为读者登记一次借阅', '登记'), /operation .* differs/],
  ['the method', page, page.replace('{#post}', '{#put}'), /operation .* differs/],
  ['the answer', page, page.replace('| id {data-required}', '| no {data-required}'), /operation .* differs/],
  [
    'the second operation',
    twoMethods,
    twoMethods.replace('| query | object | 询', '| query | object | 问'),
    /operation .*#get differs/,
  ],
  ['a whole operation', twoMethods, page, /operation .*#get differs/],
  ['one operation too many', page, twoMethods, /references to other pages differ/],
  ['a value of a sample', page, page.replace("'978'", "'979'"), /sample .* differs/],
  [
    'a key of a sample',
    pageText({ middle: sample("'978'", "    'more' => 1,\n") }),
    page,
    /sample .* differs/,
  ],
  ['all samples', page, pageText(), /sample .* differs/],
  ['a notice', notice, notice.replace('| 类型<br/>', '| 类<br/>'), /webhook .* differs/, EVENT],
  [
    'a field of a notice',
    notice,
    notice.replace('| event_type {data-required', '| event_type {'),
    /webhook .* differs/,
    EVENT,
  ],
  ['the answer to a notice', notice, notice.replace('`20X` `4XX`', '`20X`'), /webhook .* differs/, EVENT],
  [
    'a link',
    pageText({ prose: '见 [还书](/openapi/v3/a)' }),
    pageText({ prose: '见 [还书](/openapi/v3/b)' }),
    /differs/,
  ],
  [
    'a page that it moved to',
    '---\ntitle: Moved to /openapi/v3/a\n---\n',
    '---\ntitle: Moved to /openapi/v3/b\n---\n',
    /references to other pages differ/,
    MOVED,
  ],
  [
    'a product',
    '| 业务标签 | 直连\n| --- | ---\n| 借阅 | [a](/openapi/v3/a)\n',
    '| 业务标签 | 直连\n| --- | ---\n| 归还 | [a](/openapi/v3/a)\n',
    /references to other pages differ/,
    'openapi/index.md',
  ],
  [
    'nothing but the order of things that are not facts',
    pageText({ end: '---\n\n参阅 [官方文档](https://example.com/)' }),
    pageText({ end: '参阅 [官方文档](https://example.com/)\n\n---' }),
    /a second run/,
  ],
  ['an error', page, page.replace('| string | 书号', '| whatever | 书号'), /the error PW211/],
]

describe('lostFacts', () => {
  it.each(
    losses.map(([name, before, after, want, file = LOANS]) => [name, before, after, want, file] as const),
  )('%s', (_, before, after, want, file) => {
    expect(before).not.toBe(after)
    const lost = lostFacts(read(before, file), read(after, file))
    expect(lost?.what).toMatch(want)
    expect(lost?.line).toBeGreaterThan(0)
  })

  const same: readonly (readonly [name: string, before: string, after: string, file?: string])[] = [
    ['the same page', page, page],
    ['two operations', twoMethods, twoMethods],
    ['a notice', notice, notice, EVENT],
    [
      'an empty page that moved',
      '---\ntitle: Moved to /openapi/v3/a\n---\n',
      '---\ntitle: Moved to /openapi/v3/a\n---\n',
      MOVED,
    ],
    ['blanks', page, page.replace('| book', '|   book')],
  ]
  it.each(same.map(([name, before, after, file = LOANS]) => [name, before, after, file] as const))(
    'nothing: %s',
    (_, before, after, file) => {
      expect(lostFacts(read(before, file), read(after, file))).toBeUndefined()
    },
  )

  it('nothing where a sample gained an entry, which only the document knows', () => {
    const more = pageText({ middle: sample("'978'", "    'more' => 1,\n") })
    expect(lostFacts(read(page), read(more))?.what).toMatch(/a second run/)
  })

  it('leaves places aside', () => {
    expect(factsOf({ b: 1, span: { line: 1 }, a: [{ span: 2, c: 3 }] })).toBe('{"a":[{"c":3}],"b":1}')
  })
})
