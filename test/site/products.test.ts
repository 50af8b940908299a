import { describe, expect, it } from 'vitest'
import { fixturePages, hostileTexts } from './fixture-pages.js'
import { memorySite } from './fixture-site.js'

const product = (title: string, body: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(`${title}的用处。`)}\n---\n\n# {{ $frontmatter.title }}\n\n${body}\n`
const textOf = (markup: string): string => markup.replace(/<[^>]*>/g, '')
const both = '| 直连商户模式 | 合作伙伴模式\n| --- | ---\n'

const pages: Readonly<Record<string, string>> = {
  ...fixturePages,
  'openapi/index.md':
    '---\ntitle: 概览\n---\n\n## 馆内\n\n- [馆藏](/catalogue/v3/stock)\n\n## 柜台\n\n- [借阅](/catalogue/v3/loans)\n- [没有的](/catalogue/v3/none)\n',
  'webhook/index.md': '---\ntitle: 通知\n---\n\n先验签，再处理。\n',
  'catalogue/v3/loans.md': product(
    '借阅',
    `## 借\n\n${both}| [登记借阅](/openapi/v3/library/loans) | [代借](/openapi/v3/library/stock)\n\n## 通知\n\n${both}| [逾期](/webhook/v3/LOAN.OVERDUE) {colspan=2}`,
  ),
  'catalogue/v3/stock.md': product(
    '馆藏',
    '| 接口\n| ---\n| [查询借阅](/openapi/v3/library/loans/{loan_id}#get)\n| [~~办卡~~](/openapi/v3/library/cards) :no_entry_sign:',
  ),
  'catalogue/v3/late.md': product('未列的', `${both}| [敌意](/openapi/v3/library/hostile) |`),
}
const { site, html } = memorySite(pages)
const [openapi, webhook] = site.navigation
const hostileTitle = site.pages.get('openapi/v3/library/hostile.md')?.title

describe('products in the sidebar', () => {
  it('stand in the order of the index under its headings, with their parts', () => {
    expect(
      openapi?.groups.map(({ text, caption, file, items }) => [
        text,
        caption,
        file,
        items.map(item => [item.part, item.text, item.mode, item.fragment, item.state]),
      ]),
    ).toEqual([
      [
        '馆藏',
        '馆内',
        'catalogue/v3/stock.md',
        [
          [undefined, '查询借阅', undefined, 'get', undefined],
          [undefined, '办理借书卡', undefined, '', 'gone'],
        ],
      ],
      [
        '借阅',
        '柜台',
        'catalogue/v3/loans.md',
        [
          ['借', '登记借阅', 'direct', '', undefined],
          ['借', '盘点库存', 'partner', '', undefined],
          ['通知', '逾期通知', undefined, '', undefined],
        ],
      ],
      ['未列的', undefined, 'catalogue/v3/late.md', [[undefined, hostileTitle, undefined, '', undefined]]],
      ['未列入目录', undefined, undefined, [[undefined, '未列入目录的页面', undefined, '', undefined]]],
    ])
  })

  it('that have notices are in the half of the notices', () => {
    expect(webhook?.groups.map(({ text, items }) => [text, items.map(item => item.text)])).toEqual([
      ['借阅', ['逾期通知']],
    ])
  })

  it('are the tags of their pages', () => {
    expect(site.tags('openapi/v3/library/loans.md')).toEqual(['借阅'])
    expect(site.productHref('借阅')).toBe('/catalogue/v3/loans.html')
    expect(site.productHref('没有的')).toBeUndefined()
    expect(html('openapi/v3/library/loans.md')).toContain(
      '<a class="tag" href="/catalogue/v3/loans.html">借阅</a>',
    )
  })
})

describe('the pages of the catalogue', () => {
  it('the index shows a card for each product: what it is for, its first calls, numbers and modes', () => {
    const index = html('openapi/index.md')
    const card = /<div class="product-card" id="tag-v3-借阅">(.*?)<\/div>/.exec(index)?.[1] ?? ''
    expect(index.match(/id="catalogue-filter"/g)).toHaveLength(1)
    expect([...index.matchAll(/<h2 [^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      '馆内',
      '柜台',
      'APIv3',
    ])
    expect(card).toContain('<a class="product-name" href="/catalogue/v3/loans.html">借阅</a>')
    expect(card).toContain('<span class="product-about">借阅的用处。</span>')
    expect(textOf(card)).toContain('登记借阅 · 盘点库存')
    expect(textOf(card)).toMatch(/APIv32 个接口1 个通知直连 \/ 服务商$/)
  })

  it('the index folds pages that no product lists', () => {
    const fold = /<details class="catalogue-fold catalogue-other">.*?<\/details>/.exec(
      html('openapi/index.md'),
    )?.[0]
    expect(fold).toContain('未列入目录的页面')
  })

  it('a product shows the operations of both modes side by side, and shared ones as a list', () => {
    const page = html('catalogue/v3/loans.md')
    expect([...page.matchAll(/<h2 [^>]*>([^<]*) </g)].map(([, text]) => text)).toEqual(['借', '通知'])
    expect(page).toMatch(/<th scope="col">直连商户<\/th><th scope="col">服务商<\/th>/)
    expect(
      [...page.matchAll(/<td data-mode="([^"]*)">.*?<a href="([^"]*)">/g)].map(([, ...own]) => own),
    ).toEqual([
      ['直连商户', '/openapi/v3/library/loans.html'],
      ['服务商', '/openapi/v3/library/stock.html'],
    ])
    expect(page).toContain('<p class="product-modes">直连与服务商共用</p>')
    expect(page).toContain('<code>/v3/library/loans</code>')
    expect(page).toContain('<code>LOAN.OVERDUE</code>')
  })

  it('the overview of notices lists them by product where it has no table', () => {
    const page = html('webhook/index.md')
    expect(page).toContain('先验签，再处理。')
    expect(page).toContain('<a class="product-name" href="/catalogue/v3/loans.html">借阅</a>')
    expect(page).toContain('<code>LOAN.OVERDUE</code>')
    expect(page).not.toContain('馆藏')
  })

  it.each(hostileTexts)('show %s as text', text => {
    const hostile = memorySite({
      ...fixturePages,
      'openapi/index.md': `---\ntitle: x\n---\n\n## ${text}\n\n- [x](/catalogue/v3/x)\n`,
      'webhook/index.md': '---\ntitle: x\n---\n',
      'catalogue/v3/x.md': product(
        text,
        `## ${text}\n\n${both}| [${text.replaceAll('|', '\\|')}](/webhook/v3/LOAN.OVERDUE) | ${text.replaceAll('|', '\\|')}`,
      ),
    })
    for (const file of ['openapi/index.md', 'webhook/index.md', 'catalogue/v3/x.md'])
      expect(hostile.html(file), file).not.toMatch(/<(?:img|script|svg|template)\b|href="javascript|<b>x/i)
  })
})
