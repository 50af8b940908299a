import { beforeAll, describe, expect, test } from 'vitest'
import type { Generation } from '../../generator/index.js'
import { sharedCorpus } from '../shared/shared-generation.js'
import { linesOfModel, lostRows } from './account-rows.js'
import { corpusFolder, corpusNote, hasCorpus, readFolder } from './corpus-folder.js'
import { diagnosedLines } from './generate-pages.js'
import { readPages } from './independent-reader/read-folder.js'

describe.skipIf(!hasCorpus)(`rows ${corpusNote}`, () => {
  const pages = readFolder(corpusFolder)
  const facts = readPages(pages)
  let generation: Omit<Generation, 'files'>
  beforeAll(async () => {
    const corpus = await sharedCorpus()
    generation = { model: corpus.model(), diagnostics: corpus.diagnostics(), summary: corpus.summary() }
  })

  test('no page is left out', () => {
    expect(generation.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(generation.summary.pagesLeftOut).toBe(0)
  })

  test('every request table is an operation or a webhook', () => {
    const marked = pages.flatMap(page =>
      page.text.split('\n').filter(line => line === '{.im-table #request}'),
    )
    const { operations, webhooks } = generation.model
    expect(operations.length + webhooks.length).toBe(marked.length)
    expect(operations).toHaveLength(facts.operations.length)
    expect(webhooks).toHaveLength(facts.webhooks.length)
  })

  test('every row is in the model or named by a diagnostic', () => {
    const texts = new Map(pages.map(page => [page.file, page.text]))
    const parameterTables = facts.tables.filter(table => !/^(?:openapi|webhook)\/index\.md$/.test(table.file))
    const lost = lostRows(parameterTables, texts, linesOfModel(generation.model), diagnosedLines(generation))
    expect(lost).toEqual([])
  })

  test('every link of the catalogues is a tag of its page, or named by a diagnostic', () => {
    const nodes = [...generation.model.operations, ...generation.model.webhooks]
    const tagged = new Map<string, ReadonlySet<string>>()
    for (const node of nodes) {
      const target = `/${node.file.replace(/\.md$/, '').replace(/\/index$/, '/')}`
      tagged.set(target, new Set([...(tagged.get(target) ?? []), ...node.tags]))
    }
    const missing = facts.catalogue.filter(({ target, tag }) => {
      const tags = tagged.get(target)
      return tags !== undefined && target.startsWith('/openapi/') && !tags.has(tag.replace(/<br\s*\/?>/g, ''))
    })
    expect(missing).toEqual([])
  })
})
