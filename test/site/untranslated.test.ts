import { expect, it } from 'vitest'
import { createMarkdown } from '../../site/render/inline.js'
import { plainText } from '../../site/render/plain-text.js'
import { siteWords } from '../../site/words/site-words.js'

const { inline, blocks } = createMarkdown(() => ({ kind: 'absent' }), siteWords('en').page)

it.each([
  [
    'a marked text, with its formatting',
    'Amount, <span lang="zh-CN">**单位**`a`</span>',
    'Amount, <span lang="zh-CN" class="untranslated"><strong>单位</strong><code>a</code></span>',
  ],
  [
    'formatting that would cross the mark',
    '**a <span lang="zh-CN">b** c</span>',
    '**a <span lang="zh-CN" class="untranslated">b** c</span>',
  ],
  ['a mark that is never closed', '<span lang="zh-CN">单位', '&lt;span lang=&quot;zh-CN&quot;&gt;单位'],
  [
    'any other tag',
    '<span lang="zh-CN" onclick="x()">单位</span>',
    '&lt;span lang=&quot;zh-CN&quot; onclick=&quot;x()&quot;&gt;单位&lt;/span&gt;',
  ],
  [
    'a tag inside of a mark',
    '<span lang="zh-CN"><img src=x></span>',
    '<span lang="zh-CN" class="untranslated">&lt;img src=x&gt;</span>',
  ],
  [
    'a mark in code',
    '`<span lang="zh-CN">a</span>`',
    '<code>&lt;span lang=&quot;zh-CN&quot;&gt;a&lt;/span&gt;</code>',
  ],
])('the site shows %s', (_, text, html) => {
  expect(inline(text, 'openapi/v3/a.md')).toBe(html)
})

it('a paragraph that begins with a mark is a paragraph', () => {
  expect(blocks('<span lang="zh-CN">先验签</span>', 'openapi/v3/a.md')).toBe(
    '<p><span lang="zh-CN" class="untranslated">先验签</span></p>\n',
  )
})

it('titles and the search have the words alone', () => {
  expect(plainText('Amount, <span lang="zh-CN">单位</span>')).toBe('Amount, 单位')
})
