import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadTemplates } from '../../generator/load/load-templates.js'
import { guidePages } from '../../site/guides/guide-pages.js'
import { createSite, type Site } from '../../site/pages/site.js'
import { readSitePage } from '../../site/pages/site-page.js'
import { createMarkdown } from '../../site/render/inline.js'
import { readSearchSettings } from '../../site/search/read-search-settings.js'
import type { SearchResult } from '../../site/search/search-answer.js'
import type { SearchEngine } from '../../site/search/search-engine.js'
import { entryKey } from '../../site/search/search-entry.js'
import { siteSearch } from '../../site/search/site-search.js'
import { loadSource } from '../../site/source/load-source.js'
import { createDocumentMaker } from '../../site/source/make-documents.js'
import { siteWords } from '../../site/words/site-words.js'
import { corpusFolder, corpusNote, hasCorpus } from '../corpus/corpus-folder.js'
import { loadSitePages } from './load-site-pages.js'
import {
  corpusQueries,
  englishQueries,
  queriesBeforeRanking,
  queriesWhileRanking,
  type SearchQuery,
} from './search-queries.js'

/** The names by which a list of queries knows a result: an operation by its page, or with its method. */
function namesOf(result: SearchResult): readonly string[] {
  if (result.kind === 'field') return [`field:${result.name}`]
  if (result.kind === 'error') return [`error:${result.code}`]
  const { file, fragment, kind } = result.entry
  if (kind === 'guide') return [`guide:${file.replace(/^guide\/|\.md$/g, '')}`]
  const page = `/${file.replace(/(?:^|(?<=\/))index\.md$|\.md$/, '')}`
  return kind === 'operation' || kind === 'notice'
    ? [page, `${page}#${fragment}`]
    : [entryKey(result.entry), page]
}

/** Results in the order in which they are shown, with the places of terms behind them. */
function shown(results: readonly SearchResult[]): readonly (readonly string[])[] {
  return results.flatMap(result => [
    namesOf(result),
    ...(result.kind === 'entry'
      ? []
      : result.places.map(({ entry }) => [`/${entry.file.replace(/\.md$/, '')}`])),
  ])
}

const settings = readSearchSettings('specs/search.yaml')

/** The search over pages in a language; `other` has their names in the other one. */
function engineOf(site: Site, other?: Site): SearchEngine {
  const { language } = site
  const words = siteWords(language)
  const guides = guidePages({
    site,
    words,
    markdown: createMarkdown(site.resolve, words.page),
    links: () => ({ source: { href: '', text: '', opensEditor: false }, tags: [] }),
    settings: { source: resolve('specs'), root: resolve('.'), project: resolve('.'), base: '/' },
    report: () => undefined,
  }).flatMap(({ search }) => search ?? [])
  return siteSearch({ site, guides, settings, ...(other === undefined ? {} : { other }) })
}

const zh = createSite(loadSitePages('specs'), '/', 'zh')
const make = createDocumentMaker(await loadTemplates())
const en = createSite(make(loadSource('specs'), 'en').pages.map(readSitePage), '/en/', 'en')

const table = (queries: readonly SearchQuery[]): [string, SearchQuery][] =>
  queries.map(one => [one.query, one])

describe('the search in our pages', () => {
  const engine = engineOf(zh, en)

  it.each(table([...queriesBeforeRanking, ...queriesWhileRanking]))('answers %s', async (_, query) =>
    expectAnswer(engine, query),
  )
})

describe('the search in our pages in English', () => {
  const engine = engineOf(en, zh)

  it.each(table(englishQueries))('answers %s', async (_, query) => expectAnswer(engine, query))
})

describe.skipIf(!hasCorpus)(`the search ${corpusNote}`, () => {
  const pages = hasCorpus ? loadSitePages(corpusFolder) : []
  const engine = engineOf(createSite(pages, '/', 'zh'))

  it.each(table(corpusQueries))('answers %s', async (_, query) => expectAnswer(engine, query))
})

async function expectAnswer(engine: SearchEngine, { query, first, near = [] }: SearchQuery): Promise<void> {
  const { results } = await engine.search(query)
  const found = shown(results).slice(0, 5)
  const five = found.map(names => names[0]).join(', ')
  expect(
    found[0]?.some(name => first.includes(name)),
    `first of ${five}`,
  ).toBe(true)
  expect(
    near.filter(name => !found.some(names => names.includes(name))),
    five,
  ).toEqual([])
}
