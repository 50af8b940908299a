import { describe, expect, it } from 'vitest'
import { changelogFeed } from '../../site/lists/changelog-feed.js'
import { renderChangelog } from '../../site/lists/changelog-page.js'
import { readChangelog } from '../../site/lists/read-changelog.js'
import { renderReplaced } from '../../site/lists/replaced-page.js'
import { parseOfficialTitles } from '../../site/pages/official-titles.js'
import { cutDocument } from '../../site/reader/cut-document.js'
import { readerProgram } from '../../site/reader/reader-files.js'
import { readerHtml } from '../../site/reader/reader-html.js'
import { officialKind } from '../../site/render/official-links.js'
import { renderPage } from '../../site/render/render-page.js'
import { siteWords } from '../../site/words/site-words.js'
import { fixturePages, hostileTexts } from './fixture-pages.js'
import { memorySite } from './fixture-site.js'

const changelog = `# Changelog

## [Unreleased]

## [0.2.0] - 2026-11-20

### Added

- \`v3/library/loans#post\` 登记借阅
- \`v3/library/none#get\` not here

### Removed

- \`v3/LOAN.OVERDUE\`: gone

## [0.1.0] - Unreleased

The first version.

[0.2.0]: https://example.com/0.2.0
`

describe('the changelog', () => {
  const { context } = memorySite()
  const releases = readChangelog(changelog)

  it('is read by release and kind, without what says nothing', () => {
    expect(
      releases.map(({ version, date, intro, chapters }) => [version, date, intro, chapters.length]),
    ).toEqual([
      ['0.2.0', '2026-11-20', '', 2],
      ['0.1.0', undefined, 'The first version.', 0],
    ])
  })

  it('may be chapters alone, as a comparison of pages writes them', () => {
    const [only, ...others] = readChangelog('### Deprecated\n\n- one\n\n### Odd\n\n- two\n')
    expect(others).toEqual([])
    expect(only?.version).toBe('Unreleased')
    expect(only?.chapters).toEqual([
      { kind: 'deprecated', text: '- one' },
      { kind: 'changed', text: '**Odd**\n\n- two' },
    ])
  })

  it('links the operations and notices that the site has, and has an anchor for each release', () => {
    const html = renderChangelog(releases, context)
    expect(html).toContain('<h2 id="v0.2.0"')
    expect(html).toContain(
      '<a href="/openapi/v3/library/loans.html#post"><code>v3/library/loans#post</code></a>',
    )
    expect(html).toContain('<a href="/webhook/v3/LOAN.OVERDUE.html"><code>v3/LOAN.OVERDUE</code></a>')
    expect(html).toContain('<li><code>v3/library/none#get</code> not here</li>')
    expect(
      [...html.matchAll(/type="radio" name="changes" value="(\w+)"/g)].map(([, value]) => value),
    ).toEqual(['all', 'added', 'removed'])
  })

  it.each(hostileTexts)('shows %s as text', text => {
    const html = renderChangelog(
      readChangelog(`## ${text}\n\n${text}\n\n### ${text}\n\n- ${text}\n`),
      context,
    )
    expect(html).not.toMatch(/<(?:img|script|svg|template)\b|href="javascript|<b>x/i)
  })

  it('is a feed of the releases with a date, or none', () => {
    const place = { url: 'https://docs.example.com/en/', title: 'A & B' }
    const feed = changelogFeed(releases, place, kind => kind) ?? ''
    expect(feed.match(/<entry>/g)).toHaveLength(1)
    expect(feed).toContain('<id>https://docs.example.com/en/changelog.html#v0.2.0</id>')
    expect(feed).toContain('<title>A &amp; B</title>')
    expect(feed).toContain('<summary>added, removed</summary>')
    expect(changelogFeed(readChangelog('## 1.0.0\n\nwords\n'), place, kind => kind)).toBeUndefined()
  })
})

describe('what is withdrawn or replaced', () => {
  const replaced = fixturePages['openapi/v3/library/stock.md']?.replace(
    '\n\n|',
    '\n\n::: warning :beginner: {.im-redesigned}\n改用[新接口](/openapi/v3/library/loans)。\n:::\n\n|',
  )
  const { context, html } = memorySite({ ...fixturePages, 'openapi/v3/library/stock.md': replaced ?? '' })

  it('stands on one page by product, with what to use instead', () => {
    const page = renderReplaced(context)
    expect(page).toContain('<a class="gone" href="/openapi/v3/library/cards.html">')
    expect(page).toMatch(
      /href="\/openapi\/v3\/library\/stock\.html">.*?<span class="entry-successor">改用 <a href="\/openapi\/v3\/library\/loans\.html">登记借阅<\/a>/,
    )
  })

  it('has a mark in the catalogue that leads there', () => {
    expect(html('openapi/index.md')).toContain(
      '<a class="state-link" href="/deprecated.html"><span class="state state-gone">已下线</span></a>',
    )
  })

  it('may be nothing', () => {
    const none = memorySite({
      'openapi/v3/library/stock.md': fixturePages['openapi/v3/library/stock.md'] ?? '',
    })
    expect(renderReplaced(none.context)).toContain('没有下线或被替代的接口。')
  })
})

describe('official documents', () => {
  it.each([
    ['https://pay.weixin.qq.com/doc/v3/merchant/4012791862', 'merchant'],
    ['https://pay.weixin.qq.com/docs/merchant/products/refund/apilist.html', 'merchant'],
    ['https://pay.weixin.qq.com/doc/v3/partner/4012886219', 'partner'],
    ['https://pay.weixin.qq.com/doc/brand/4015736293', 'brand'],
    ['https://pay.weixin.qq.com/doc/global/v3/zh/4013026988', 'global'],
    ['https://pay.weixin.qq.com/doc/v2/merchant/4011938525', 'v2'],
    ['https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_1_9.shtml', 'old'],
    ['https://github.com/wechatpay-apiv3/wechatpay-skills', 'other'],
    ['https://evil.example/pay.weixin.qq.com/doc/v3/merchant/1', 'other'],
  ])('%s is for %s', (url, kind) => expect(officialKind(url)).toBe(kind))

  const at = (path: string): string => `[官方文档](https://pay.weixin.qq.com/${path})`
  const links = `参阅 ${at('wiki/doc/a')} ${at('doc/v3/partner/2')} ${at('doc/v3/merchant/1')} ${at('doc/v3/merchant/3')} [自己的名字](https://example.com/x)`
  const loans = fixturePages['openapi/v3/library/loans.md'] ?? ''
  const shown = (text: string): string => {
    const site = memorySite({
      ...fixturePages,
      'openapi/v3/library/loans.md': loans.replace(/^参阅.*$/m, text),
    })
    const page = site.site.pages.get('openapi/v3/library/loans.md')
    const official = parseOfficialTitles(
      'pay.weixin.qq.com/doc/v3/merchant/3: { title: 官方的题目, product: 借阅 }\n',
    )
    return page === undefined ? '' : renderPage(page, { ...site.context, official })
  }

  it('are named by kind and title, merchants first; three in view, the others folded', () => {
    const list =
      /<div class="official-links"><ul>(.*?)<\/ul><details><summary>(.*?)<\/summary><ul>(.*?)<\/ul>/.exec(
        shown(links),
      )
    const names = (html = ''): readonly string[] =>
      [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, item = '']) => item.replace(/<[^>]*>/g, ''))
    expect(names(list?.[1])).toEqual(['商户文档 登记借阅', '服务商文档 登记借阅', '其他文档 自己的名字'])
    expect(list?.[2]).toBe('全部 5 篇')
    expect(names(list?.[3])).toEqual(['旧版文档 登记借阅', '商户文档 官方的题目（借阅）'])
  })

  it('leave a paragraph alone that says more', () => {
    const html = shown(`参阅 ${at('doc/v3/merchant/1')} 第三节的说明`)
    expect(html).not.toContain('official-links')
    expect(html).toContain('<p class="see-also">')
  })

  it.each([
    ['is no map', '- a', 'must map addresses to titles'],
    ['has no title', 'a: { product: x }', 'needs a title'],
    ['has a product that is not text', 'a: { title: x, product: [] }', 'not text'],
    ['is not YAML', 'a: [', 'Correct the line.'],
  ])('refuses a file that %s', (_, text, want) => {
    expect(() => parseOfficialTitles(text)).toThrow(want)
  })
})

describe('the OpenAPI reader', () => {
  const operation = (tags: readonly string[]): unknown => ({ operationId: tags.join('-'), tags })
  const text = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'All', version: '1' },
    tags: [{ name: 'loans' }, { name: 'stock', description: 'Books' }],
    'x-tagGroups': [{ name: 'Desk', tags: ['stock'] }],
    paths: {
      '/a': { parameters: [], get: operation(['stock']), post: operation(['loans', 'stock']) },
      '/b': { get: operation([]) },
    },
    webhooks: { late: { post: operation(['loans']) } },
    components: { schemas: { Money: {} } },
  })
  const parts = cutDocument(text, 'Notices')

  it('cuts the document by tag, in the order of its groups', () => {
    expect(parts.map(({ tag, group, operations }) => [tag, group, operations])).toEqual([
      ['stock', 'Desk', 2],
      ['loans', '', 2],
      ['', '', 1],
    ])
    expect(JSON.parse(parts[1]?.content ?? '')).toEqual({
      openapi: '3.1.0',
      info: { title: 'loans', version: '1' },
      tags: [{ name: 'loans' }, { name: 'Notices' }],
      paths: { '/a': { parameters: [], post: { operationId: 'loans-stock', tags: ['loans'] } } },
      webhooks: { late: { post: { operationId: 'loans', tags: ['Notices'] } } },
      components: { schemas: { Money: {} } },
    })
  })

  it('refuses what is not an OpenAPI document', () => {
    expect(() => cutDocument('{}', 'Notices')).toThrow('openapi.json')
  })

  it('loads nothing from other sites', () => {
    const html = readerHtml([{ name: 'v3-a', title: '<b>', group: '"', operations: 1, size: 84_001 }], {
      words: siteWords('zh'),
      base: '/docs/',
      top: '/docs/en/',
      size: 10_711_650,
    })
    expect(html).toContain("default-src 'none'; script-src 'self'")
    expect(
      [...html.matchAll(/(?:src|href)="(?!data:)([^"]*)"/g)].every(([, url = '']) =>
        url.startsWith('/docs/'),
      ),
    ).toBe(true)
    expect(html).toContain('<option value="v3-a" data-size="85 kB">&lt;b&gt; · 1 个条目</option>')
    expect(html).toContain('10.7 MB')
    const program = readerProgram()
      .map(({ content }) => content)
      .join('')
    expect(program).not.toContain('cdn.redoc.ly')
  })
})
