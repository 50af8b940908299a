import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SearchResult } from '../../site/search/search-answer.js'
import type { SearchEngine } from '../../site/search/search-engine.js'
import { entryKey } from '../../site/search/search-entry.js'
import { siteSearch } from '../../site/search/site-search.js'
import { searchSource } from '../../site/vitepress/search-files.js'
import { createSiteState } from '../../site/vitepress/site-state.js'
import { corpusFolder, corpusNote, hasCorpus } from '../corpus/corpus-folder.js'
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

const state = await createSiteState({ source: resolve('specs'), root: resolve('.'), base: '/' })

describe('the search in our pages', () => {
  const engine = siteSearch(searchSource(state.edition('zh'), state))

  it.each(
    [...queriesBeforeRanking, ...queriesWhileRanking].map((one): [string, SearchQuery] => [one.query, one]),
  )('answers %s', async (_, query) => expectAnswer(engine, query))
})

describe('the search in our pages in English', () => {
  const engine = siteSearch(searchSource(state.edition('en'), state))

  it.each(englishQueries.map((one): [string, SearchQuery] => [one.query, one]))(
    'answers %s',
    async (_, query) => expectAnswer(engine, query),
  )
})

describe.skipIf(!hasCorpus)(`the search ${corpusNote}`, async () => {
  const settings = { source: corpusFolder, root: resolve('.'), base: '/' }
  const corpus = hasCorpus ? await createSiteState(settings) : state
  const engine = siteSearch(searchSource(corpus.edition('zh'), corpus))

  it.each(corpusQueries.map((one): [string, SearchQuery] => [one.query, one]))(
    'answers %s',
    async (_, query) => expectAnswer(engine, query),
  )
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
