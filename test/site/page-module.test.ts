import { describe, expect, it } from 'vitest'
import { sourceHref } from '../../site/pages/source-lines.js'
import { isSiteFile } from '../../site/source/load-source.js'
import { contentModule, contentPath, inertText, pageScript } from '../../site/vitepress/page-module.js'
import { siteWords } from '../../site/words/site-words.js'
import { hostileTexts } from './fixture-pages.js'

/** What the module passes to Vue. */
async function contentOf(html: string): Promise<string> {
  const program = contentModule(html).replace(
    "import { h } from 'vue'",
    'const h = (_, { innerHTML }) => innerHTML',
  )
  const module: { readonly PageContent: () => string } = await import(
    `data:text/javascript,${encodeURIComponent(program)}`
  )
  return module.PageContent()
}

describe('the module of a page', () => {
  it.each(hostileTexts.map(text => [text]))('holds %s as text', async text => {
    expect(await contentOf(text)).toBe(text)
  })

  it('is a program, whatever line ends the page has', () => {
    expect(contentModule('a\u2028b\u2029c')).not.toMatch(/[\u2028\u2029]/)
  })

  it('is named after the page and its version', () => {
    const script = pageScript('openapi/v3/{id}.md', '1a2b')
    const id = /from "([^"]*)"/.exec(script)?.[1] ?? ''
    expect(contentPath(id)).toBe('openapi/v3/{id}.md')
    expect(contentPath('vue')).toBeUndefined()
  })
})

describe('a title', () => {
  it('ends no script and opens no tag', () => {
    expect(inertText('a </script><b> < 1')).toBe('a ＜/script>＜b> < 1')
  })
})

describe('files of the site', () => {
  it.each([
    ['openapi/v3/a/{id}.md', true],
    ['webhook/v3/A.B_C.md', true],
    ['index.md', true],
    ['openapi/v3/[id].md', false],
    ['openapi/../a.md', false],
    ['openapi/.git/a.md', false],
    ['openapi/v3/a b.md', false],
    ['openapi/v3/<b>.md', false],
    ['guide/a.md', false],
    ['openapi/v3/a.txt', false],
  ])('%s: %s', (file, want) => {
    expect(isSiteFile(file)).toBe(want)
  })
})

describe('the address of a source line', () => {
  const line = { file: 'openapi/v3/{id}.md', path: '/specs/openapi/v3/{id}.md', line: 7 }
  const settings = { base: '/' }

  it.each([
    [
      'the editor in development',
      settings,
      true,
      '/__open-in-editor?file=%2Fspecs%2Fopenapi%2Fv3%2F%7Bid%7D.md%3A7',
    ],
    ['the copy in the site', settings, false, '/source/openapi/v3/%7Bid%7D.md'],
    [
      'the repository',
      { ...settings, sourceUrl: 'https://example.com/{file}#L{line}' },
      false,
      'https://example.com/openapi/v3/%7Bid%7D.md#L7',
    ],
  ])('is %s', (_, given, isDevelopment, want) => {
    expect(sourceHref(line, given, isDevelopment, siteWords('zh').page)).toMatchObject({
      href: want,
      text: '源文件 {id}.md:7',
    })
  })
})
