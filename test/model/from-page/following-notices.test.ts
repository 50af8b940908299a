import { assert, constantFrom, array as listOf, property, string as text, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventList, eventsIn } from '../../../generator/dialect/event-list.js'
import { headingMethod } from '../../../generator/dialect/methods.js'
import type { SourcePage } from '../../../generator/load/source-page.js'
import { pageText, readPages, webhookText } from '../../pages/page-text.js'

const loans = 'openapi/v3/library/loans.md'
const page = (file: string, notify: string, rest: Parameters<typeof pageText>[0] = {}): SourcePage => ({
  file,
  text: pageText({
    request: `| json | object | 请求\n| notify_url {data-indent=1} | string ${notify} | 通知地址`,
    ...rest,
  }),
})
const webhook = (id: string): SourcePage => ({ file: `webhook/${id}.md`, text: webhookText() })
const known = ['v2/loan-overdue', 'v3/LOAN.LOST', 'v3/LOAN.OVERDUE', 'v3/loan-ended'].map(webhook)
const found = (pages: readonly SourcePage[]): readonly string[] =>
  readPages(pages)
    .diagnostics.filter(({ severity, code }) => severity !== 'hint' && code !== 'PW312')
    .map(({ code, message }) => `${code} ${message}`)

describe('the notices that follow an operation', () => {
  const rows = (...lines: readonly string[]): string => pageText({ request: lines.join('\n') })
  it.each<readonly [string, string, string, readonly string[]]>([
    ['on a row', loans, page(loans, '{data-notify=LOAN.LOST}').text, ['v3/LOAN.LOST json.notify_url']],
    [
      'several, in the order of the row',
      loans,
      page(loans, '{data-notify="LOAN.OVERDUE  LOAN.LOST "}').text,
      ['v3/LOAN.OVERDUE json.notify_url', 'v3/LOAN.LOST json.notify_url'],
    ],
    [
      'of another protocol',
      loans,
      page(loans, '{data-notify="v2/loan-overdue loan-ended"}').text,
      ['v2/loan-overdue json.notify_url', 'v3/loan-ended json.notify_url'],
    ],
    [
      'of v2',
      'openapi/v2/loans.md',
      rows(
        '| xml | object | 请求',
        '| notify_url {data-indent=1} | string {data-notify=loan-overdue} | 地址',
      ),
      ['v2/loan-overdue xml.notify_url'],
    ],
    [
      'whose address is set elsewhere',
      loans,
      pageText({ heading: '# {{ $frontmatter.title }} {#post data-notify="LOAN.LOST LOAN.OVERDUE"}' }),
      ['v3/LOAN.LOST ', 'v3/LOAN.OVERDUE '],
    ],
    [
      'of a heading named in two attributes',
      loans,
      pageText({
        heading: '# {{ $frontmatter.title }} {#post data-notify=LOAN.LOST data-notify=LOAN.OVERDUE}',
      }),
      ['v3/LOAN.LOST ', 'v3/LOAN.OVERDUE '],
    ],
    [
      'in a query, below an object, an array, and inside a string',
      loans,
      rows(
        '| query | object | 查询',
        '| url {data-indent=1} | string {data-notify=LOAN.LOST} | 地址',
        '| json | object | 请求',
        '| a {data-indent=1} | object | 一',
        '| url {data-indent=2} | string {data-notify=LOAN.LOST} | 地址',
        '| b {data-indent=1} | object[] | 二',
        '| url {data-indent=2} | string {data-notify=LOAN.OVERDUE} | 地址',
        '| c {data-indent=1} | string {data-encoded=by-json_encode} | 三',
        '| {colspan=3 .im-table-line}',
        '| url {data-indent=2} | string {data-notify=LOAN.OVERDUE} | 地址',
      ),
      [
        'v3/LOAN.LOST query.url',
        'v3/LOAN.LOST json.a.url',
        'v3/LOAN.OVERDUE json.b.url',
        'v3/LOAN.OVERDUE json.c.url',
      ],
    ],
    [
      'of one shape of a field',
      loans,
      rows(
        '| json | object | 请求',
        '| to {data-indent=1} | object | 去处',
        '| a {data-indent=2} | string | 一',
        '| {colspan=3 .im-table-line}',
        '| to {data-indent=1} | string {data-notify=LOAN.LOST} | 地址',
      ),
      ['v3/LOAN.LOST json.to'],
    ],
    ['none', loans, pageText(), []],
  ])('%s', (_, file, text, want) => {
    const pages = [...known, { file, text }]
    const { model } = readPages(pages)
    const notices = model.operations[0]?.notices ?? []
    expect(notices.map(({ webhook: id, address = [] }) => `${id} ${address.join('.')}`)).toEqual(want)
    expect(found(pages)).toEqual([])
    const ids = new Set(notices.map(({ webhook: id }) => id))
    for (const { id, sentAfter } of model.webhooks)
      expect(sentAfter, id).toEqual(ids.has(id) ? [model.operations[0]?.id] : undefined)
  })

  it('are told to each webhook in the order of the operations, each once', () => {
    const both = '{data-notify="LOAN.LOST LOAN.OVERDUE"}'
    const pages = [
      page('openapi/v3/z.md', both),
      page('openapi/v3/a.md', '{data-notify=LOAN.OVERDUE}', {
        request:
          '| json | object | 请求\n| a {data-indent=1} | string {data-notify=LOAN.OVERDUE} | 一\n| b {data-indent=1} | string {data-notify=LOAN.OVERDUE} | 二',
      }),
      ...known,
    ]
    const { model } = readPages(pages)
    expect(model.webhooks.flatMap(({ id, sentAfter }) => (sentAfter ? [[id, ...sentAfter]] : []))).toEqual([
      ['v3/LOAN.LOST', 'v3/z#post'],
      ['v3/LOAN.OVERDUE', 'v3/a#post', 'v3/z#post'],
    ])
    expect(model.operations[0]?.notices).toHaveLength(2)
    expect(readPages(pages.toReversed()).model).toEqual(model)
  })

  it('belong to the method of their heading', () => {
    const get = pageText({
      front: '',
      heading: '## 查询 {#get}',
      prose: '说明',
      request: '| query | object | 查询\n| a {data-indent=1} | string | 一',
    })
    const post = pageText({
      front: '# 借阅 {#mix}\n\n',
      heading: '## 登记 {#post data-notify=LOAN.LOST}',
      prose: '说明',
    })
    const { model } = readPages([{ file: loans, text: `${post}\n${get}` }, ...known])
    expect(model.operations.map(({ method, notices }) => [method, notices?.length])).toEqual([
      ['post', 1],
      ['get', undefined],
    ])
  })
})

describe('a notice without a page', () => {
  it.each([
    [
      'LOAN.OVERDU',
      '`LOAN.OVERDU` is not a page of webhook/v3, so the notice is left out. Did you mean `LOAN.OVERDUE`?',
    ],
    [
      'loan-overdue',
      '`loan-overdue` is not a page of webhook/v3, so the notice is left out. Did you mean `v2/loan-overdue`?',
    ],
    [
      'v2/LOAN.LOST',
      '`v2/LOAN.LOST` is not a page of webhook/v2, so the notice is left out. Did you mean `LOAN.LOST`?',
    ],
    [
      'v4/LOAN.LOST',
      '`v4/LOAN.LOST` is not a page of webhook/v4, so the notice is left out. Did you mean `LOAN.LOST`?',
    ],
    [
      'loan.lost',
      '`loan.lost` is not a page of webhook/v3, so the notice is left out. Did you mean `LOAN.LOST`?',
    ],
    [
      'LOAN.MOVED',
      '`LOAN.MOVED` is not a page of webhook/v3, so the notice is left out. Did you mean `LOAN.LOST`?',
    ],
    ['ELSE', '`ELSE` is not a page of webhook/v3, so the notice is left out.'],
    ['/', '`/` is not a page of webhook/, so the notice is left out.'],
    ['__proto__', '`__proto__` is not a page of webhook/v3, so the notice is left out.'],
  ])('%s', (name, message) => {
    const moved = {
      file: 'webhook/v3/LOAN.MOVED.md',
      text: '---\ntitle: Moved to /webhook/v3/LOAN.LOST\n---\n',
    }
    const pages = [...known, moved, page(loans, `{data-notify=${name}}`)]
    expect(found(pages)).toEqual([`PW507 ${message}`])
    expect(readPages(pages).model.operations[0]?.notices).toBeUndefined()
  })
})

describe('a list of events', () => {
  it('is read as names, whatever they contain', () => {
    const name = text({ minLength: 1 }).filter(own => /^[^\s"'{}|\\]+$/.test(own))
    assert(
      property(listOf(tuple(name, constantFrom(' ', '   ')), { minLength: 1 }), items => {
        const value = items.map(([own, gap]) => `${own}${gap}`).join('')
        expect(eventList.test(value)).toBe(true)
        const ids = eventsIn(value, 'v3')
        expect(ids.map(id => id.replace(/^v3\//, ''))).toEqual(items.map(([own]) => own.replace(/^v3\//, '')))
        expect(ids.every(id => id.includes('/'))).toBe(true)
        expect(eventsIn(ids.join(' '), 'v2')).toEqual(ids)
      }),
    )
  })

  it('is refused with what cannot stand in a list of attributes, in bounded time', () => {
    for (const value of ['', ' ', 'a"b', "a'b", 'a}b', 'a|b', 'a\nb', 'a\\b'])
      expect(eventList.test(value)).toBe(false)
    const start = performance.now()
    expect(eventList.test(`${'a '.repeat(20_000)}"`)).toBe(false)
    expect(eventList.test(`${' '.repeat(20_000)}"`)).toBe(false)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

it.each([
  ['#post', 'post'],
  ['#post data-notify="A B"', 'post'],
  ['data-notify="#get x" #post', 'post'],
  ["data-notify='a #get b' #post", 'post'],
  ['data-notify="#get x"', undefined],
])('the method of a heading with %s', (attributes, want) => expect(headingMethod(attributes)).toBe(want))
