import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findItems } from '../../site/navigation/find-items.js'
import { buildNavigation } from '../../site/navigation/navigation.js'
import { createSite } from '../../site/pages/site.js'
import { siteWords } from '../../site/words/site-words.js'
import { loadSitePages } from './load-site-pages.js'

const generated = fileURLToPath(new URL('../../generated/', import.meta.url))
const textOf = (path: string): string => readFileSync(join(generated, path), 'utf8')

/** The texts that occur more than once. */
function twice(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text, at) => texts.indexOf(text) < at))]
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

/** The links of a Markdown list without their addresses, each below its heading. */
function linesOf(text: string): readonly string[] {
  let heading = ''
  return text.split('\n').flatMap(line => {
    if (line.startsWith('#')) heading = line
    const title = /^- \[((?:[^\]\\]|\\.)*)\]/.exec(line)?.[1]
    return title === undefined ? [] : [`${heading}: ${title}`]
  })
}

describe('no list shows two entries alike', () => {
  it('openapi.json: summaries below a tag', () => {
    const document: unknown = JSON.parse(textOf('openapi.json'))
    const parts = new Map(membersOf(document))
    const summaries = [...membersOf(parts.get('paths')), ...membersOf(parts.get('webhooks'))].flatMap(
      ([, item]) =>
        membersOf(item).flatMap(([, operation]) => {
          const { summary, tags, operationId } = Object.fromEntries(membersOf(operation))
          return operationId === undefined ? [] : [`${JSON.stringify(tags ?? [])}: ${String(summary)}`]
        }),
    )
    expect(summaries.length).toBeGreaterThan(100)
    expect(twice(summaries)).toEqual([])
  })

  it('llms.txt and the indexes of the products', () => {
    const folder = join(generated, 'llms', 'catalogue')
    const indexes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
      path.endsWith('.md'),
    )
    expect(indexes.length).toBeGreaterThan(10)
    for (const path of ['llms.txt', ...indexes.map(own => join('llms', 'catalogue', own))])
      expect(twice(linesOf(textOf(path))), path).toEqual([])
  })

  it('the sidebar, also filtered, and the search', () => {
    const pages = loadSitePages(join(generated, 'docs'))
    for (const { groups } of buildNavigation(pages, siteWords('zh').navigation)) {
      const shown = groups.flatMap(({ text, protocol, items }) =>
        items.map(({ text: own, mode, state, mark, part }) =>
          JSON.stringify([text, protocol, part, own, mode, state, mark]),
        ),
      )
      expect(twice(shown)).toEqual([])
      const products = groups.map(({ text }) => text)
      const texts = groups.flatMap(({ items }) => items.map(({ text }) => text))
      for (const query of [...products, ...twice(texts)]) {
        const found = findItems(groups, query).map(({ text, mode, state, mark }) =>
          JSON.stringify([text, mode, state, mark]),
        )
        expect(twice(found), query).toEqual([])
      }
    }
    // As `buildSearch` shows them.
    const site = createSite(pages, '/', 'zh')
    const results = pages.flatMap(({ file, operations }) =>
      operations.map(({ title }) => `${site.tags(file)[0] ?? ''}: ${title}`),
    )
    expect(twice(results)).toEqual([])
  }, 240_000)
})
