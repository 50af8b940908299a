import { describe, expect, it } from 'vitest'
import { flowOf } from '../../site/navigation/flow.js'
import { operationZones } from '../../site/render/operation-zones.js'
import { deskSite } from './desk-site.js'

const { site, html } = deskSite()
const counter = html('openapi/v3/desk/repairs/counter.md')

/** Fragments of headings in the page's order. */
function headings(page: string): readonly string[] {
  return [...page.matchAll(/<h\d id="([^"]*)"/g)].map(([, id = '']) => id)
}

describe('the head of an operation', () => {
  it.each([
    [
      'product and part',
      /<nav class="op-crumbs" aria-label="位置"><a class="tag" href="[^"]*desk\.html">修理台<\/a><span class="part">送修<\/span>/,
    ],
    [
      'its merchant mode',
      /<span class="mode mode-direct">直连商户<\/span><span class="protocol protocol-v3">APIv3<\/span>/,
    ],
    ['a button for the path', /data-copy="\/v3\/desk\/repairs\/counter" title="复制路径"/],
    [
      'a button for the address',
      /data-copy="https:\/\/api\.mch\.weixin\.qq\.com\/v3\/desk\/repairs\/counter"/,
    ],
    ['names in its description', /<p>把<code>item<\/code>交给修理台。<\/p>/],
    [
      'a place for the panel that tries it',
      /<div class="try-it" data-start="\{&quot;operation&quot;:&quot;POST \/v3\/desk\/repairs\/counter&quot;/,
    ],
  ])('has %s', (_, want) => {
    expect(counter).toMatch(want)
  })

  it('names both modes where a product lists it for both', () => {
    const page = html('openapi/v3/desk/repairs/id/{repair_id}.md')
    expect(page).toContain('>直连商户</span><span class="mode mode-partner">服务商</span>')
  })

  it('says above everything that there is a successor, and which', () => {
    const page = html('openapi/v3/desk/former.md')
    const box = page.indexOf('<a href="/openapi/v3/desk/repairs/counter.html">店内送修</a>')
    expect(box).toBeGreaterThan(0)
    expect(box).toBeLessThan(page.indexOf('<h1'))
    expect(page).toContain('state-replaced')
  })
})

describe('the parts of a page', () => {
  it.each([
    [
      'openapi/v3/desk/repairs/counter.md',
      ['post', 'samples', 'request', 'response', 'errors', 'related', 'flow', 'official'],
    ],
    ['webhook/v3/REPAIR.DONE.md', ['post', 'samples', 'request', 'response', 'related']],
  ])('%s stand in the fixed order', (file, want) => {
    expect(headings(html(file))).toEqual(want)
  })

  it('have links in the outline', () => {
    const [, outline = ''] = /<nav class="op-outline"[^>]*>(.*?)<\/nav>/.exec(counter) ?? []
    expect([...outline.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)).toEqual(headings(counter).slice(1))
  })

  it('have the call beside the request and the answer beside the answer', () => {
    const [request = '', answer = ''] = counter.split('<div class="op-row op-answer">')
    expect(request).toContain('<option>函数</option>')
    expect(request).not.toContain('应答示例')
    expect(answer).toMatch(/<div class="op-code"><div class="samples"><p class="samples-caption">应答示例/)
  })

  it('lead from a call to its notice and back', () => {
    expect(counter).toContain('<a href="/webhook/v3/REPAIR.DONE.html">修好通知</a>')
    const notice = html('webhook/v3/REPAIR.DONE.md')
    expect(notice).toMatch(/<div class="op-related"><h2 id="related"[^>]*>调用以下接口后会收到本通知 /)
    expect(notice).toContain('<a href="/openapi/v3/desk/repairs/counter.html#post">店内送修</a>')
  })

  it('are in English in that edition', () => {
    const page = deskSite('en').html('openapi/v3/desk/repairs/counter.md')
    const own = [...page.matchAll(/<h2 id="[^"]*"[^>]*>(.*?) <a/g)].map(([, text]) => text)
    expect(own).toEqual([
      'Examples',
      'Request',
      'Response',
      'Error codes',
      'Notices that follow',
      'Before and after',
      'Official documents',
    ])
    expect(page).toContain('Direct merchant')
    expect(page).toContain('13 fields, the smallest call needs 5')
    expect(headings(page)).toEqual(headings(counter))
  })

  it('take every block once', () => {
    const blocks = site.pages.get('openapi/v3/desk/repairs/counter.md')?.operations[0]?.section.blocks ?? []
    const zones = operationZones(blocks)
    const sorted = [
      ...zones.states,
      ...zones.intro,
      ...[zones.request, zones.answer, zones.errors].flatMap(({ text, code }) => [...text, ...code]),
      ...zones.related,
      ...zones.official,
    ]
    expect(sorted).toHaveLength(blocks.length)
    expect(new Set(sorted)).toEqual(new Set(blocks))
  })
})

describe('the flow of a product', () => {
  const files = {
    counter: 'openapi/v3/desk/repairs/counter.md',
    mail: 'openapi/v3/desk/repairs/mail.md',
    partner: 'openapi/v3/desk/partner/repairs/counter.md',
    single: 'openapi/v3/desk/repairs/id/{repair_id}.md',
    notice: 'webhook/v3/REPAIR.DONE.md',
  } as const

  it.each([
    ['counter', 'post', [undefined, '查询修理单', ['邮寄送修']]],
    ['mail', 'post', [undefined, '查询修理单', ['店内送修']]],
    ['partner', 'post', [undefined, '查询修理单', []]],
    ['single', 'get', ['店内送修', '取消修理', []]],
    ['single', 'delete', ['查询修理单', undefined, []]],
    ['notice', 'post', [undefined, undefined, []]],
  ] as const)('around %s %s', (name, method, want) => {
    const page = site.pages.get(files[name])
    const operation = page?.operations.find(own => own.method === method)
    if (page === undefined || operation === undefined) throw new Error(`There is no ${name}.`)
    const flow = flowOf(page, operation, site.products, site.pages)
    expect([flow?.previous?.title, flow?.next?.title, flow?.alternatives.map(({ title }) => title)]).toEqual(
      want,
    )
  })

  it('is shown with part, title and path', () => {
    expect(counter).toMatch(
      /href="[^"]*%7Brepair_id%7D\.html#get"><small>下一步 · 查询与取消<\/small><b>查询修理单<\/b>/,
    )
  })
})

describe('the counts of a request', () => {
  it('are of the smallest call: fields of optional objects and members of a group do not count twice', () => {
    expect(counter).toContain('13 个字段，最少填 5 个')
    expect(counter).toContain('data-needed="5" data-fields="13"')
  })

  it('leave out what the client fills in, and say so in its row', () => {
    const page = html('openapi/v2/desk/repair.md')
    expect(page).toContain('3 个字段，最少填 1 个')
    const rows = [...page.matchAll(/<tr id="request\.([\w.]+)"[^>]*>.*?<\/th>/g)]
    const supplied = rows.filter(([row]) => row.includes('由客户端填写')).map(([, name]) => name)
    expect(supplied).toEqual(['security', 'xml.nonce_str', 'xml.sign'])
  })

  it('tell what an answer always has', () => {
    expect(counter).toContain('2 个字段，必有 1 个')
  })
})

describe('the code of a call', () => {
  const panel = (form: string, fields: string): string =>
    new RegExp(`data-form="${form}" data-fields="${fields}"[^>]*>.*?<code>(.*?)</code>`, 's')
      .exec(counter)?.[1]
      ?.replace(/<[^>]*>/g, '') ?? ''

  it('has what it needs first, every field behind the switch', () => {
    expect(panel('函数', 'smallest')).toContain('reader_id')
    expect(panel('函数', 'smallest')).not.toMatch(/colour|address|parts|days/)
    expect(panel('函数', 'all')).toMatch(/colour[\s\S]*address[\s\S]*parts[\s\S]*days/)
    expect(panel('链式', 'all')).toContain('days')
    expect(panel('声明式', 'any')).not.toContain('days')
  })

  it('has the languages in their order', () => {
    const [, tabs = ''] = /<div class="samples-languages"[^>]*>(.*?)<\/div>/.exec(counter) ?? []
    expect([...tabs.matchAll(/>([^<]+)<\/button>/g)].map(([, name]) => name)).toEqual([
      'TypeScript',
      'curl',
      'PHP',
    ])
  })
})
