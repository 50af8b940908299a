import { describe, expect, it } from 'vitest'
import { formatPage } from '../../generator/cli/format/format-page.js'
import { scaffoldPage } from '../../generator/cli/new/scaffold-page.js'
import type { TableHeads } from '../../generator/dialect/table-heads.js'
import { headLine, markerOf, meantHead, newHeads, vocabularies } from '../../generator/dialect/table-heads.js'
import { createPageWriter } from '../../generator/emit/docs/create-page-writer.js'
import { sources } from '../emit/sdk/emit-model.js'
import { pageText, readPages, webhookText } from '../pages/page-text.js'

const write = createPageWriter(sources.docs)
const below = '\n| --- | --- | ---'

/** An operation and a notice whose tables have these heads; `lists`: with the lines below them. */
function pages(heads: TableHeads, lists: boolean): Readonly<Record<string, string>> {
  const list = (role: 'request' | 'response'): string => (lists ? `{${markerOf(role)}}\n\n` : '')
  const markers = { requestMarker: list('request'), responseMarker: list('response') }
  const request = `${headLine('request', heads)}${below}`
  return {
    'openapi/v3/library/loans.md': pageText({
      ...markers,
      requestHead: request,
      responseHead: `${headLine('response', heads)}${below}`,
    }),
    'webhook/v3/LOAN.OVERDUE.md': webhookText({
      ...markers,
      requestHead: request,
      responseHead: `${headLine('reply', heads)}${below}`,
    }),
  }
}

describe.each(vocabularies.map(heads => [heads.tables.request, heads] as const))(
  'the heads of %s',
  (_, heads) => {
    const marked = pages(heads, true)

    it('are read as what they name', () => {
      const { model, diagnostics } = readPages(Object.entries(marked).map(([file, text]) => ({ file, text })))
      expect(diagnostics.filter(({ code }) => code.startsWith('PW2'))).toEqual([])
      expect([model.operations.length, model.webhooks.length]).toEqual([1, 1])
      const error = pageText({ responseHead: `${headLine('error', heads)}${below}` })
      const failing = readPages([{ file: 'openapi/v2/library/report.md', text: error }])
      expect(failing.model.operations[0]?.response.kind).toBe('error-only')
    })

    it('are kept by fmt, which adds the lines below their tables', () => {
      const bare = Object.entries(pages(heads, false)).map(([file, text]) =>
        formatPage({ file, text }, write),
      )
      expect(bare.map(page => (page.kind === 'formatted' ? page.text : page.diagnostics))).toEqual(
        Object.values(marked),
      )
    })

    it('are found where they hide in a quotation', () => {
      const text = pageText({ prose: `> ${headLine('request', heads)}` })
      const { diagnostics } = readPages([{ file: 'openapi/v3/library/loans.md', text }])
      expect(diagnostics.map(({ code }) => code)).toContain('PW122')
    })
  },
)

it('a new page has the first heads', () => {
  const page = (file: string): string => write(scaffoldPage({ file, method: 'post', title: 'T' }))
  expect(page('openapi/v3/library/loans.md')).toContain(headLine('response', newHeads))
  expect(page('webhook/v3/LOAN.OVERDUE.md')).toContain(headLine('reply', newHeads))
})

it('a word that says the same counts before a head that differs in one letter', () => {
  expect(meantHead('返回')).toEqual({ role: 'response' })
  expect(meantHead('请求参教')).toEqual({ role: 'request', name: '请求参数' })
})
