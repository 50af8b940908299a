import { describe, expect, it } from 'vitest'
import { createSite } from '../../site/pages/site.js'
import { readSearchSettings } from '../../site/search/read-search-settings.js'
import type { SearchResult } from '../../site/search/search-answer.js'
import { entryKey } from '../../site/search/search-entry.js'
import { siteSearch } from '../../site/search/site-search.js'
import { loadSitePages } from './load-site-pages.js'
import { queriesBeforeRanking, type SearchQuery } from './search-queries.js'

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

describe('the search in our pages', () => {
  const site = createSite(loadSitePages('specs'), '/', 'zh')
  const engine = siteSearch({ site, guides: [], settings })

  it.each(queriesBeforeRanking.map((one): [string, SearchQuery] => [one.query, one]))(
    'answers %s',
    async (_, { query, first, near = [] }) => {
      const { results } = await engine.search(query)
      const found = shown(results)
      const five = found.slice(0, 5).map(names => names[0])
      expect(
        found[0]?.some(name => first.includes(name)),
        `first of ${five.join(', ')}`,
      ).toBe(true)
      expect(
        near.filter(name => !found.slice(0, 5).some(names => names.includes(name))),
        five.join(', '),
      ).toEqual([])
    },
  )
})
