import { describe, expect, it } from 'vitest'
import { highlight } from '../../site/render/highlight.js'
import { escapeHtml, withoutControls } from '../../site/render/html.js'
import { createIds } from '../../site/render/ids.js'
import { plainText } from '../../site/render/plain-text.js'
import { renderSamples } from '../../site/render/samples.js'
import { siteWords } from '../../site/words/site-words.js'
import { hostileTexts } from './fixture-pages.js'
import { memorySite } from './fixture-site.js'

const { html, markdown } = memorySite()
const span = { line: 1, column: 1, endLine: 1, endColumn: 1 }
const loans = html('openapi/v3/library/loans.md')
const file = 'openapi/v3/library/loans.md'

describe('inline Markdown', () => {
  it.each([
    ['a line break', 'a<br/>b', 'a<br>b'],
    ['an emoji code', ':no_entry_sign: x', '🚫 x'],
    ['a word between colons that is none', '12:30:45 :nothing_such:', '12:30:45 :nothing_such:'],
    ['HTML', '<b onclick="x">', '&lt;b onclick=&quot;x&quot;&gt;'],
    ['an expression', '{{ 1 + 1 }}', '{{ 1 + 1 }}'],
    [
      'an image',
      '![a](https://example.com/a.png)',
      '!<a href="https://example.com/a.png" target="_blank" rel="noreferrer">a</a>',
    ],
    ['a link inside', '[a](/openapi/v3/library/loans)', '<a href="/openapi/v3/library/loans.html">a</a>'],
    [
      'a link to a placeholder',
      '[a](/openapi/v3/library/loans/{loan_id}#get)',
      '<a href="/openapi/v3/library/loans/%7Bloan_id%7D.html#get">a</a>',
    ],
    ['a link to no page', '[a](/openapi/v3/none)', '<span class="absent" title="本站未收录此页面">a</span>'],
    [
      'a link outside',
      '<https://example.com/>',
      '<a href="https://example.com/" target="_blank" rel="noreferrer">https://example.com/</a>',
    ],
    ['a script as a link', '[a](javascript:x)', '[a](javascript:x)'],
    ['a fragment', '[a](#post)', '<a href="#post">a</a>'],
    ['a relative link', '[a](./stock)', '<a href="/openapi/v3/library/stock.html">a</a>'],
  ])('%s', (_, given, want) => {
    expect(markdown.inline(given, file)).toBe(want)
  })
})

describe('plain text', () => {
  it.each([
    ['emphasis and code', '**a** `b` ~~c~~', 'a b c'],
    ['links and breaks', '[a](/b)<br/>c', 'a c'],
    ['emoji codes', ':no_entry_sign: 发放', '发放'],
    ['escaped bars', 'a \\| b', 'a | b'],
  ])('%s', (_, given, want) => {
    expect(plainText(given)).toBe(want)
  })
})

describe('escaping', () => {
  it('takes the five signs, and leaves out what HTML does not allow', () => {
    expect(escapeHtml(`<a b="c" d='e'>&\u0000\u001b`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;')
    expect(withoutControls('a\ud800b\n')).toBe('a\ufffdb\n')
  })

  it('makes fragments unique and free of quotes', () => {
    const ids = createIds()
    expect(['a"b c', 'a-b-c', 'x', 'x', '"'].map(ids.take)).toEqual([
      'a-b-c',
      'a-b-c-2',
      'x',
      'x-2',
      'section',
    ])
  })
})

describe('a page', () => {
  it.each([
    ['the title of the front matter', /<h1 id="post" tabindex="-1">登记借阅 </],
    ['method and path', /<b class="method method-post">POST<\/b><code>\/v3\/library\/loans<\/code>/],
    ['the OpenAPI file', /href="\/openapi\.json#\/paths\/~1v3~1library~1loans\/post"/],
    ['its product', /<span class="tag">借阅<\/span>/],
    [
      'the alert with its title',
      /<div class="important custom-block github-alert"><p class="custom-block-title">注意：<\/p>/,
    ],
    ['required fields', /<code>reader_id<\/code><\/a> <b class="required">必填<\/b>/],
    ['depth', /<tr id="request\.json\.books\.isbn" data-depth="2">/],
    [
      'an encrypted field',
      /<span class="mark mark-secret" title="rsa-pubkey">需加密<\/span><small>平台公钥加密后的BASE64字符串<\/small>/,
    ],
    [
      'an enumeration',
      /借期<div class="enum"><span>枚举值<\/span> <code>WEEK<\/code> <code>MONTH<\/code><\/div>/,
    ],
    [
      'values with their words',
      /书况<ul class="values"><li><code>NEW<\/code> 新书<\/li><li><code>USED<\/code> 旧书<\/li><\/ul>/,
    ],
    [
      'the content of a string',
      /<tr class="divider" data-depth="2"><td colspan="3">字符串解码后的内容<\/td>/,
    ],
    ['an option of the call', /<code>base_uri<\/code><\/a> <span class="role">调用选项<\/span>/],
    [
      'the links to the official documents',
      /<li><a href="https:\/\/example\.com\/library" [^>]*><b>其他文档<\/b> 登记借阅<\/a>/,
    ],
  ])('shows %s', (_, want) => {
    expect(loans).toMatch(want)
  })

  it.each([
    ['a group', '<b class="required" title="reader_id、card_no">二选一</b>'],
    ['lengths', '<span class="type">string</span><small>6～32 个字符</small>'],
    ['an exact length', '<small>8 个字符</small>'],
    ['a range', '<small>取值 ≥ 1</small>'],
    ['elements, and no limit that cannot be read', '<small>≤ 50 项</small></td>'],
  ])('shows %s', (_, want) => {
    expect(html('openapi/v3/library/unlisted.md')).toContain(want)
  })

  it('has TypeScript before PHP, and only the first panels shown', () => {
    const tabs = [...loans.matchAll(/role="tab"[^>]*aria-selected="(true|false)"[^>]*>([^<]*)</g)].map(
      found => `${found[2]} ${found[1]}`,
    )
    expect(tabs).toEqual(['TypeScript true', 'PHP false'])
    const panels = [
      ...loans.matchAll(/<div class="sample-panel" data-form="(.*?)" data-fields="(\w+)"( hidden)?>/g),
    ]
    expect(panels.map(([, form, fields, hidden = '']) => `${form} ${fields}${hidden}`)).toEqual([
      '函数 smallest',
      '链式 any hidden',
      '函数 all hidden',
      '异步纯链式 any',
      '同步纯链式 any hidden',
    ])
  })

  it('decrypts on the side where it arrives', () => {
    expect(html('webhook/v3/LOAN.OVERDUE.md')).toContain('需解密')
    expect(html('webhook/v3/LOAN.OVERDUE.md')).toContain('密文解密后的内容')
    expect(html('webhook/v3/LOAN.OVERDUE.md')).toContain('<li id="CARD">')
  })

  it('of several methods has fragments for each of them', () => {
    const mix = html('openapi/v3/library/loans/{loan_id}.md')
    const ids = [...mix.matchAll(/<h\d id="([^"]*)"/g)].map(found => found[1])
    expect(ids).toEqual([
      'mix',
      'get',
      'get-samples',
      'get-request',
      'get-response',
      'delete',
      'delete-samples',
      'delete-request',
      'delete-response',
    ])
    expect(mix).toContain('<tr class="statement"><td colspan="3">空字符串(无返回内容)</td></tr>')
  })

  it('that is offline says so above and in a box', () => {
    const gone = html('openapi/v3/library/cards.md')
    expect(gone).toContain('<span class="state state-gone">已下线</span>')
    expect(gone).toContain('<p class="custom-block-title">🚫 已下线</p>')
    expect(gone).toMatch(/<p class="custom-block-title">办卡场景<\/p><div class="samples">/)
  })

  it('that moved leads to where it went', () => {
    expect(html('openapi/v3/library/old.md')).toContain(
      '<a href="/openapi/v3/library/stock.html"><code>/openapi/v3/library/stock</code></a>',
    )
  })

  it('that is a catalogue has a heading for each protocol and a card for each product or format', () => {
    const openapi = html('openapi/index.md')
    expect([...openapi.matchAll(/<h2 id="([^"]*)"/g)].map(found => found[1])).toEqual(['APIv3'])
    expect([...openapi.matchAll(/<div class="product-card" id="([^"]*)"/g)].map(found => found[1])).toEqual([
      'tag-v3-借阅',
      'tag-v3-馆藏-盘点',
      'tag-v3-未列入目录',
    ])
    expect(html('webhook/index.md').match(/<div class="product-card"/g)).toHaveLength(1)
  })

  it('with a long table folds its deep rows', () => {
    const long = html('openapi/v3/library/stock.md')
    expect(long).toContain('96 个字段')
    expect(long).toMatch(
      /<tr id="request\.json\.shelf_1" data-depth="1"><th scope="row"><button type="button" class="fold" aria-expanded="false"/,
    )
    expect(long).toContain('data-depth="2" hidden>')
    expect(html('openapi/v3/library/loans.md')).not.toContain(' hidden><th')
  })
})

describe('samples', () => {
  const languages = ['php', 'ts', 'json', 'xml', 'bash', 'nothing'] as const

  it.each(languages)('in %s hold no tag but the colours', language => {
    const html = hostileTexts.map(text => highlight(`$a = '${text}'; // ${text}`, language)).join('\n')
    expect(html.replace(/<span class="[\w -]*">|<\/span>/g, '')).not.toMatch(/[<>]/)
  })

  it('in a group whose labels and language are hostile stay text', () => {
    const [text = ''] = hostileTexts
    const block = {
      kind: 'code',
      language: text,
      label: text,
      code: text,
      fenced: true,
      closed: true,
      codeLine: 1,
      span,
    } as const
    const tags = renderSamples([block], { ids: createIds(), words: siteWords('zh') }).match(
      /<(?!\/?(?:div|p|button|pre|code|span)\b)[^>]*>/g,
    )
    expect(tags).toBeNull()
  })
})

describe('text of a page', () => {
  const hostile = html('openapi/v3/library/hostile.md')

  it('never becomes a tag or an attribute', () => {
    const tags = new Set([...hostile.matchAll(/<([a-z][a-z0-9]*)/g)].map(found => found[1]))
    expect(
      [...tags].filter(tag => ['script', 'img', 'svg', 'template', 'style', 'iframe'].includes(tag ?? '')),
    ).toEqual([])
    expect(hostile.replace(/&lt;.*?&gt;/g, '')).not.toMatch(/<[^>]*\son\w+=/)
    expect(hostile).not.toMatch(/href="javascript:/)
  })

  it('is there as text', () => {
    for (const text of hostileTexts.slice(0, 4))
      expect(hostile).toContain(escapeHtml(text).replaceAll('&#39;', "'"))
  })
})
