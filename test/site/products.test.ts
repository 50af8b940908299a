import { describe, expect, it } from 'vitest'
import { fixturePages, hostileTexts } from './fixture-pages.js'
import { memorySite } from './fixture-site.js'

const product = (title: string, body: string): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(`${title}的用处。`)}\n---\n\n# {{ $frontmatter.title }}\n\n${body}\n`
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
          [undefined, '办卡', undefined, '', 'gone'],
        ],
      ],
      [
        '借阅',
        '柜台',
        'catalogue/v3/loans.md',
        [
          ['借', '登记借阅', 'direct', '', undefined],
          ['借', '代借', 'partner', '', undefined],
          ['通知', '逾期', undefined, '', undefined],
        ],
      ],
      ['未列的', undefined, 'catalogue/v3/late.md', [[undefined, '敌意', undefined, '', undefined]]],
      ['未列入目录', undefined, undefined, [[undefined, '未列入目录的页面', undefined, '', undefined]]],
    ])
  })

  it('that have notices are in the half of the notices', () => {
    expect(webhook?.groups.map(({ text, items }) => [text, items.map(item => item.text)])).toEqual([
      ['借阅', ['逾期']],
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
  it('the index shows each product with its entries, and one field to filter them', () => {
    const index = html('openapi/index.md')
    expect(index.match(/<details class="catalogue-group product">/g)).toHaveLength(2)
    expect(index.match(/id="catalogue-filter"/g)).toHaveLength(1)
    expect(index.indexOf('馆藏</a>')).toBeLessThan(index.indexOf('借阅</a>'))
    expect(index).toContain('<a href="/catalogue/v3/loans.html">借阅</a><span class="count">3</span>')
    expect(index).toContain('<span class="product-about">借阅的用处。</span>')
    expect(index).toContain('data-words="借阅 代借 /v3/library/stock 服务商 post"')
  })

  it('a product shows its parts and entries', () => {
    const page = html('catalogue/v3/loans.md')
    expect([...page.matchAll(/<h2 [^>]*>([^<]*) </g)].map(([, text]) => text)).toEqual(['借', '通知'])
    expect(page).toContain('<code>/v3/library/loans</code>')
    expect(page).toContain('<code>LOAN.OVERDUE</code>')
    expect(page).not.toContain('<table')
  })

  it('the overview of notices lists them by product where it has no table', () => {
    const page = html('webhook/index.md')
    expect(page).toContain('先验签，再处理。')
    expect(page).toContain('<a href="/catalogue/v3/loans.html">借阅</a></h2>')
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
