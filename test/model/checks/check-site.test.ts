import { describe, expect, it } from 'vitest'
import { readPage } from '../../../generator/generate/read-pages.js'
import { assemblePages } from '../../../generator/model/assemble.js'
import type { PageModel } from '../../../generator/model/from-page/page-model.js'
import type { Operation } from '../../../generator/model/model.js'
import { object, operation, span, webhook } from '../../emit/sdk/fixtures.js'

const at = (line: number) => ({ line, column: 1, endLine: line, endColumn: 1 })

const page = (file: string, rest: Partial<PageModel> = {}): PageModel => ({
  file,
  operations: [],
  webhooks: [],
  document: { kind: 'document', file, blocks: [] },
  links: [],
  diagnostics: [],
  ...rest,
})
const own = (given: Operation): PageModel => page(given.file, { operations: [given] })
const findings = (pages: readonly PageModel[]): readonly string[] =>
  assemblePages(pages).diagnostics.map(({ code, file, message }) => `${code} ${file}: ${message}`)

describe('URLs of one shape', () => {
  const loans = (name: string, method: Operation['method'] = 'get', rest: Partial<Operation> = {}) =>
    operation(`v3/loans/{${name}}/end`, method, rest)
  it.each<readonly [string, readonly Operation[], number]>([
    ['another name of a placeholder', [loans('id'), loans('loan_id')], 1],
    ['three of them', [loans('a'), loans('b'), loans('c')], 2],
    ['another method', [loans('id'), loans('loan_id', 'post')], 0],
    [
      'another host',
      [loans('id'), loans('x', 'get', { options: { kind: 'call-options', baseUri: 'https://b.example/' } })],
      0,
    ],
    ['other words', [loans('id'), operation('v3/loans/{id}/start', 'get')], 0],
    ['a word for a placeholder', [loans('id'), operation('v3/loans/x/end', 'get')], 0],
    ['two placeholders', [operation('v3/{a}/{b}', 'get'), operation('v3/{c}/{d}', 'get')], 1],
  ])('%s', (_, operations, want) => {
    const found = assemblePages(operations.map(own)).diagnostics
    expect(found.map(({ code }) => code)).toEqual(Array(want).fill('PW501'))
    for (const { related, message } of found) {
      expect(related.map(({ file }) => file)).toEqual([
        operations.toSorted((a, b) => (a.file < b.file ? -1 : 1))[0]?.file,
      ])
      expect(message).toMatch(/^GET \/v3\/.* differs from \/v3\/.* only in the names of placeholders\.$/)
    }
  })
})

describe('URLs of one shape whose pages know each other', () => {
  const [first, second] = [operation('v3/loans/{id}/end', 'get'), operation('v3/loans/{no}/end', 'get')]
  const link = (url: string) => ({ links: [{ kind: 'text-link', title: '', url, span: at(3) }] }) as const
  it.each<readonly [string, Partial<PageModel>, Partial<PageModel>, number]>([
    ['the second links to the first', {}, link('/openapi/v3/loans/{id}/end'), 0],
    ['the first links to the second', link('/openapi/v3/loans/{no}/end'), {}, 0],
    ['a link to itself', {}, link('/openapi/v3/loans/{no}/end'), 1],
  ])('%s', (_, ofFirst, ofSecond, want) => {
    const pages = [
      { ...own(first), ...ofFirst },
      { ...own(second), ...ofSecond },
    ]
    const { diagnostics } = assemblePages(pages)
    expect(diagnostics.filter(({ code }) => code === 'PW501')).toHaveLength(want)
  })
})

describe('links between pages', () => {
  const variant = { kind: 'variant', name: 'partner', text: '', discriminators: [], span } as const
  const pages = [
    own(operation('v3/a', 'post')),
    own({ ...operation('v3/b/', 'get'), file: 'openapi/v3/b/index.md' }),
    page('webhook/v3/A.B.md', { webhooks: [webhook('v3/A.B', object(), { variants: [variant] })] }),
    page('openapi/guide.md'),
  ]
  it.each([
    ['/openapi/v3/a', true],
    ['/openapi/v3/a.md', true],
    ['/openapi/v3/a.html', true],
    ['/openapi/v3/a.mdx', false],
    ['/openapi/v3/a#post', true],
    ['/openapi/v3/a#get', false],
    ['/openapi/v3/a#mix', true],
    ['/openapi/v3/a#request', true],
    ['/openapi/v3/a#response', true],
    ['/openapi/v3/a#', true],
    ['/openapi/v3/a#some-heading', true],
    ['/openapi/v3/a#Heading', true],
    ['/openapi/v3/a#heading', false],
    ['/openapi/v3/a#post#get', true],
    ['/openapi/v3/b/', true],
    ['/openapi/v3/b/index', true],
    ['/openapi/v3/b/index.md', true],
    ['/openapi/v3/b', false, '/openapi/v3/a'],
    ['/openapi/v3/none', false],
    ['/openapi/guide#request', true],
    ['/openapi/guide#post', false],
    ['/webhook/v3/A.B#post', true],
    ['/webhook/v3/A.B#partner', true],
    ['/webhook/v3/A.B#basic', false, 'BASIC'],
    ['/webhook/v3/none', false],
    ['/guide/x', true],
    ['/docs/openapi/x', true],
    ['https://example.com/openapi/x', true],
    ['openapi/v3/none', true],
  ] as const)('%s: %s', (url, isFine, meant?: string) => {
    const from = page('openapi/from.md', { links: [{ kind: 'text-link', title: 'x', url, span: at(5) }] })
    const help = meant === undefined ? '' : ` Did you mean "${meant}"?`
    expect(findings([...pages, from])).toEqual(
      isFine ? [] : [`PW502 openapi/from.md: ${url} leads nowhere in the specs folder.${help}`],
    )
  })

  it.each([
    ['/openapi/v3/a', 0],
    ['/openapi/v3/none', 1],
  ])('of a page that moved: %s', (target, want) => {
    const moved = page('openapi/old.md', {
      redirect: { kind: 'redirect-page', file: 'openapi/old.md', page: 'old', target, span },
    })
    expect(findings([...pages, moved])).toEqual(
      want === 0 ? [] : [`PW505 openapi/old.md: ${target} is not in the specs folder.`],
    )
  })
})

describe('the catalogue', () => {
  const entry = (
    target: string,
    tag?: string,
    modes: readonly ('direct' | 'partner')[] = [],
    fragment = '',
  ) =>
    ({
      section: 'openapi',
      page: target,
      fragment,
      modes,
      span: at(target.length),
      ...(tag === undefined ? {} : { tag }),
    }) as const
  const catalogue = (entries: readonly ReturnType<typeof entry>[], file = 'openapi/index.md'): PageModel =>
    page(file, { catalogue: { tags: [], entries, products: [] } })
  const a = own(operation('v3/a', 'post'))

  it('tells the links that lead nowhere in one diagnostic', () => {
    const nowhere = ['v3/p', 'v3/qq', 'v3/rrr', 'v3/ssss'].map(name => entry(name, 'T'))
    const message = (shown: string, count: number): readonly string[] => [
      `PW502 openapi/index.md: ${count} of ${count + 1} links of the catalogue lead nowhere in the specs folder: ${shown}.`,
    ]
    const three = '/openapi/v3/p, /openapi/v3/qq, /openapi/v3/rrr'
    expect(findings([a, catalogue([entry('v3/a', 'T'), ...nowhere])])).toEqual(message(`${three}, …`, 4))
    expect(findings([a, catalogue([entry('v3/a', 'T'), ...nowhere.slice(0, 3)])])).toEqual(message(three, 3))
    const [found] = assemblePages([a, catalogue([entry('v3/a', 'T'), ...nowhere])]).diagnostics
    expect(found?.span.line).toBe(4)
    expect(found?.related.map(({ message: said, span: { line } }) => [said, line])).toEqual([
      ['/openapi/v3/p is not in the specs folder.', 4],
      ['/openapi/v3/qq is not in the specs folder.', 5],
      ['/openapi/v3/rrr is not in the specs folder.', 6],
      ['/openapi/v3/ssss is not in the specs folder.', 7],
    ])
    expect(findings([a, catalogue([entry('v3/a', 'T')])])).toEqual([])
  })

  it('misses operations only where there is one of operations', () => {
    const missing = ['PW503 openapi/v3/a.md: The catalogue lists v3/a#post under no product.']
    expect(findings([a, catalogue([])])).toEqual(missing)
    expect(findings([a, catalogue([entry('v3/a')])])).toEqual(missing)
    expect(findings([a, catalogue([], 'webhook/index.md')])).toEqual([])
    expect(findings([a])).toEqual([])
  })

  it('gives each operation its products and modes, in order and once', () => {
    const both = page('openapi/v3/a.md', {
      operations: [operation('v3/a', 'post'), operation('v3/a', 'get'), operation('v3/a', 'put')],
    })
    const entries = [
      entry('v3/a', 'Z', ['partner']),
      entry('v3/a', 'A', ['direct', 'partner'], 'post'),
      entry('v3/a', 'Z', [], 'post'),
      entry('v3/a', 'G', ['direct'], 'get'),
    ]
    const { operations } = assemblePages([catalogue(entries), both]).model
    expect(operations.map(({ method, tags, modes }) => [method, tags, modes])).toEqual([
      ['post', ['Z', 'A'], ['direct', 'partner']],
      ['get', ['Z', 'G'], ['direct', 'partner']],
      ['put', ['Z'], ['partner']],
    ])
    const others = assemblePages([catalogue(entries.slice(1)), both]).model.operations
    // None of the entries is its own: all count.
    expect(others.map(({ tags }) => tags)).toEqual([['A', 'Z'], ['G'], ['A', 'Z', 'G']])
  })

  it('gives webhooks those of their section, whatever the fragment', () => {
    const notice = page('webhook/v3/a.md', { webhooks: [webhook('v3/a', object())] })
    const entries = [
      { ...entry('v3/a', 'W', ['direct'], 'PARTNER'), section: 'webhook' },
      entry('v3/a', 'O'),
    ] as const
    const { webhooks } = assemblePages([
      page('webhook/index.md', { catalogue: { tags: [], entries, products: [] } }),
      notice,
      a,
    ]).model
    expect(webhooks.map(({ tags, modes }) => [tags, modes])).toEqual([[['W'], ['direct']]])
  })
})

describe('pages of products', () => {
  const index = `---
title: 概览
---

- [先](/catalogue/v3/first)

## 馆内

- [借阅](/catalogue/v3/loans)：见 [馆藏](/catalogue/v3/stock.md)
`
  const product = (title: string, body: string): string =>
    `---\ntitle: ${title}\ndescription: ${title}的用处。\n---\n\n# {{ $frontmatter.title }}\n\n${body}\n`
  const both = '| 直连商户模式 | 合作伙伴模式\n| --- | ---\n'
  const pages = {
    'openapi/index.md': index,
    'catalogue/v3/stock.md': product('馆藏', '| 接口\n| ---\n| [盘点](/openapi/v3/stock)'),
    'catalogue/v3/loans.md': product(
      '借阅',
      `## 借\n\n${both}| [登记](/openapi/v3/loans#post) {colspan=2}\n| | [代借](/openapi/v3/partner)\n\n` +
        `## 查\n\n### 单笔\n\n${both}| [查](/openapi/v3/loans#get)\n\n## 通知\n\n${both}| [甲](/webhook/v3/LATE#A) | [乙](/webhook/v3/LATE#B)`,
    ),
    'catalogue/v3/first.md': product(
      '先',
      `${both}| [全部](/openapi/v3/all) |\n| [通知](/webhook/v3/LATE) {colspan=2}`,
    ),
    'catalogue/v3/a.md': product('后', '| 合作伙伴模式\n| ---\n| [后](/openapi/v3/later)'),
  }
  const read = Object.entries(pages).map(([file, text]) => readPage({ file, text }))
  const operations = [
    page('openapi/v3/loans.md', {
      operations: [operation('v3/loans', 'get'), operation('v3/loans', 'post')],
    }),
    page('openapi/v3/all.md', { operations: [operation('v3/all', 'put'), operation('v3/all', 'get')] }),
    ...['stock', 'partner', 'later'].map(name => own(operation(`v3/${name}`, 'post'))),
    page('webhook/v3/LATE.md', { webhooks: [webhook('v3/LATE', object())] }),
  ]
  const { model, diagnostics } = assemblePages([...operations, ...read])

  it('are tags in the order of the index, with groups, parts and what they list', () => {
    expect(
      model.tags.map(({ name, page, description, group, parts }) => [
        name,
        page,
        description,
        group,
        parts?.map(({ title, entries }) => [title, entries]),
      ]),
    ).toEqual([
      ['先', 'v3/first', '先的用处。', undefined, [['', ['v3/all#put', 'v3/all#get', 'v3/LATE']]]],
      [
        '借阅',
        'v3/loans',
        '借阅的用处。',
        '馆内',
        [
          ['借', ['v3/loans#post', 'v3/partner#post']],
          ['单笔', ['v3/loans#get']],
          ['通知', ['v3/LATE']],
        ],
      ],
      ['馆藏', 'v3/stock', '馆藏的用处。', '馆内', [['', ['v3/stock#post']]]],
      ['后', 'v3/a', '后的用处。', undefined, [['', ['v3/later#post']]]],
    ])
  })

  it('give operations and webhooks their products and modes', () => {
    const nodes = [...model.operations, ...model.webhooks]
    expect(
      Object.fromEntries(nodes.map(({ id, tags, modes }) => [id, [...tags, ...modes].join(' ')])),
    ).toEqual({
      'v3/all#put': '先 direct',
      'v3/all#get': '先 direct',
      'v3/later#post': '后 partner',
      'v3/loans#get': '借阅 direct',
      'v3/loans#post': '借阅 direct partner',
      'v3/partner#post': '借阅 partner',
      'v3/stock#post': '馆藏',
      'v3/LATE': '先 借阅 direct partner',
    })
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['PW511', 'catalogue/v3/a.md']])
  })

  it('count together with the table of the index, and before it', () => {
    const table =
      '| 业务标签 | 直连\n| --- | ---\n| 旧 {rowspan=2} | [登记](/openapi/v3/loans)\n| [后](/openapi/v3/later)\n'
    const { model: mixed } = assemblePages([
      ...operations,
      ...read.filter(({ file }) => file !== 'openapi/index.md'),
      readPage({ file: 'openapi/index.md', text: `${index}\n${table}` }),
    ])
    expect(mixed.tags.map(({ name }) => name)).toEqual(['先', '借阅', '馆藏', '后', '旧'])
    expect(mixed.operations.find(({ id }) => id === 'v3/loans#get')?.tags).toEqual(['借阅', '旧'])
  })
})

describe('pages put together', () => {
  it('stand in the order of their files, and each product once as it was first described', () => {
    const tag = (name: string, file: string) => ({ kind: 'tag', name, file, span }) as const
    const catalogue = (file: string, tags: readonly ReturnType<typeof tag>[]): PageModel =>
      page(file, { catalogue: { tags, entries: [], products: [] } })
    const pages = [
      own(operation('v3/b', 'post')),
      own(operation('v3/a', 'post')),
      catalogue('webhook/index.md', [tag('A', 'second'), tag('C', '')]),
      catalogue('openapi/index.md', [tag('B', ''), tag('A', 'first')]),
    ]
    const { model, documents } = assemblePages(pages)
    expect(model.operations.map(each => each.page)).toEqual(['v3/a', 'v3/b'])
    expect(documents.map(({ file }) => file)).toEqual(pages.map(({ file }) => file).sort())
    expect(model.tags).toEqual([tag('B', ''), tag('A', 'first'), tag('C', '')])
  })

  it('give operations and webhooks the links of the pages that are there', () => {
    const notice = (id: string) => ({ kind: 'following-notice', webhook: id, span }) as const
    const given = own(operation('v3/a', 'post', { notices: [notice('v3/W'), notice('v3/LOST')] }))
    const other = own(operation('v3/b', 'post', { notices: [notice('v3/W')] }))
    const event = page('webhook/v3/W.md', { webhooks: [webhook('v3/W', object())] })
    const run = (...pages: readonly PageModel[]) => assemblePages(pages).model
    expect(run(event).webhooks[0]).toEqual(event.webhooks[0])
    const first = run(given, event)
    expect([first.operations[0]?.notices, first.webhooks[0]?.sentAfter]).toEqual([
      [notice('v3/W')],
      ['v3/a#post'],
    ])
    expect(run(event, given)).toEqual(first)
    const both = run(other, event, given)
    expect([both.operations[0], both.operations[1]]).toEqual([first.operations[0], other.operations[0]])
    expect(both.webhooks[0]?.sentAfter).toEqual(['v3/a#post', 'v3/b#post'])
    expect(run(given).operations[0]?.notices).toBeUndefined()
  })

  it('give an operation the place that the catalogue has for it', () => {
    const given = operation('v3/a', 'post')
    const run = (tag?: string): Operation | undefined => {
      const entries =
        tag === undefined
          ? []
          : [{ section: 'openapi', page: 'v3/a', fragment: '', tag, modes: [], span } as const]
      return assemblePages([
        own(given),
        page('openapi/index.md', { catalogue: { tags: [], entries, products: [] } }),
      ]).model.operations[0]
    }
    expect(run()).toEqual(given)
    expect(run('T')).toEqual({ ...given, tags: ['T'] })
    expect(run('U')?.tags).toEqual(['U'])
  })
})
