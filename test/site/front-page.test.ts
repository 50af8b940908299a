import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type SharedSite, sharedCheckoutSite } from './browser/build-site.js'
import { front } from './checkout-pages.js'
import { memorySite } from './fixture-site.js'

describe('the front page of a checkout', () => {
  const html = (text: string): string => memorySite({ 'index.md': text }).html('index.md')

  it('shows what VitePress states in its front matter, as text', () => {
    const page = memorySite({
      'index.md': front,
      'openapi/index.md': '# 目录',
      'openapi/v3/library/loans.md': '',
    })
    expect(page.html('index.md')).toBe(
      '<h1>图书馆 &lt;b&gt;OpenAPI&lt;/b&gt;</h1><p>接口文档</p><p>借书与还书</p>' +
        '<p><a href="/openapi/">[目录]</a> · <span class="absent" title="本站未收录此页面">没有的一页</span></p>' +
        '<ul><li><strong><a href="/openapi/v3/library/loans.html">借阅</a></strong> 登记与归还</li>' +
        '<li><strong>其他</strong> </li></ul><p>欢迎。</p>',
    )
    expect(page.site.pages.get('index.md')?.title).toContain('图书馆')
  })

  it.each([
    ['a heading of its own', '# 首页\n\n欢迎。\n', /^<h1 [^>]*>首页 .*<p>欢迎。<\/p>$/],
    ['a title alone', '---\ntitle: 首页\n---\n', /^<h1>首页<\/h1>$/],
    ['a hero that is none', '---\ntitle: 首页\nhero: 1\nfeatures: x\n---\n', /^<h1>首页<\/h1>$/],
    [
      'a script as address',
      "---\nhero:\n  actions:\n    - { text: x, link: 'javascript:alert(1)' }\n---\n",
      /^(?!.*href="javascript)/,
    ],
  ])('with %s', (_, text, want) => expect(html(text)).toMatch(want))
})

describe('a site built from a checkout', { timeout: 240_000 }, () => {
  let site: SharedSite | undefined
  beforeAll(async () => {
    site = await sharedCheckoutSite()
  })

  it('has its front page, and no page that is none of the API', () => {
    const { out = '' } = site ?? {}
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('借书与还书')
    expect(
      ['README.html', 'openapi-notes', 'odd (x) [y] {z}'].filter(name => existsSync(join(out, name))),
    ).toEqual([])
    expect(existsSync(join(out, 'openapi/v3/library/loans.html'))).toBe(true)
  })
})
