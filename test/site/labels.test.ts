import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildNavigation } from '../../site/navigation/navigation.js'
import type { SitePage } from '../../site/pages/site-page.js'
import { siteWords } from '../../site/words/site-words.js'
import { corpusFolder, corpusNote, hasCorpus } from '../corpus/corpus-folder.js'
import { loadSitePages } from './load-site-pages.js'

const specs = fileURLToPath(new URL('../../specs/', import.meta.url))

/** Entries that are not called what the reader finds behind them. */
function misnamed(pages: readonly SitePage[]): readonly string[] {
  const byFile = new Map(pages.map(page => [page.file, page]))
  const items = buildNavigation(pages, siteWords('zh').navigation).flatMap(({ groups }) =>
    groups.flatMap(group => group.items),
  )
  expect(items.length).toBeGreaterThan(1000)
  return items.flatMap(({ text, file, fragment }) => {
    const page = byFile.get(file)
    const operation = page?.operations.find(({ method }) => method === fragment)
    const want = operation?.title ?? page?.title
    return text === want ? [] : [`${file}#${fragment}: ${text}, not ${want}`]
  })
}

describe('entries of the sidebar have the titles of their pages', () => {
  it('in our pages', () => expect(misnamed(loadSitePages(specs))).toEqual([]))
  it.skipIf(!hasCorpus)(corpusNote, () => expect(misnamed(loadSitePages(corpusFolder))).toEqual([]))
})
