import { describe, expect, it } from 'vitest'
import { readTableRows } from '../../generator/model/from-page/parameter-table.js'
import { tableBlocks } from '../../generator/model/from-page/table-blocks.js'
import { createSite } from '../../site/pages/site.js'
import { createMarkdown } from '../../site/render/inline.js'
import { renderPage } from '../../site/render/render-page.js'
import { siteWords } from '../../site/words/site-words.js'
import { corpusFolder, corpusNote, hasCorpus } from '../corpus/corpus-folder.js'
import { loadSitePages } from './load-site-pages.js'

/** Tags that the site writes itself; a page can add none. */
const ownTags = new Set(
  'a b blockquote br button code div em h1 h2 h3 h4 header hr input label li nav ol option p pre s section select small span strong table tbody td th thead tr ul details summary'.split(
    ' ',
  ),
)

describe.skipIf(!hasCorpus)(`the site ${corpusNote}`, () => {
  const pages = hasCorpus ? loadSitePages(corpusFolder) : []
  const words = siteWords('zh')
  const site = createSite(pages, '/', 'zh')
  const markdown = createMarkdown(site.resolve, words.page)
  const source = { href: '/source', text: '源文件', opensEditor: false }
  const rendered = pages.map(page => ({
    page,
    html: renderPage(page, { site, markdown, words, links: () => ({ source, tags: [] }) }),
  }))

  it('shows every row of every table', () => {
    const missing = rendered.flatMap(({ page, html }) => {
      if (page.operations.length === 0) return []
      const tables = page.page.sections.flatMap(({ blocks }) => tableBlocks(blocks))
      const rows = tables.flatMap(block => readTableRows(block, [], () => undefined))
      const fields = rows.filter(({ kind }) => kind === 'field').length
      const shown = html.match(/<tr id=/g)?.length ?? 0
      return fields === shown ? [] : [`${page.file}: ${fields} rows, ${shown} shown`]
    })
    expect(missing).toEqual([])
  })

  it('writes no tag but its own, and every tag is closed', () => {
    const wrong = rendered.flatMap(({ page, html }) => {
      const counts = new Map<string, number>()
      for (const [, end = '', tag = ''] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/g))
        counts.set(tag, (counts.get(tag) ?? 0) + (end === '' ? 1 : -1))
      return [...counts].flatMap(([tag, open]) => {
        const isVoid = ['br', 'hr', 'input'].includes(tag)
        return ownTags.has(tag) && (isVoid || open === 0) ? [] : [`${page.file}: <${tag}> ${open}`]
      })
    })
    expect(wrong).toEqual([])
  })

  it('gives every place of a page one name', () => {
    const twice = rendered.flatMap(({ page, html }) => {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(found => found[1])
      return new Set(ids).size === ids.length ? [] : [page.file]
    })
    expect(twice).toEqual([])
  })

  it('shows no expression of the front matter', () => {
    expect(rendered.filter(({ html }) => html.includes('$frontmatter')).map(({ page }) => page.file)).toEqual(
      [],
    )
  })
})
