import { expect, it } from 'vitest'
import { headLine, vocabularies } from '../../generator/dialect/table-heads.js'
import { pageText, webhookText } from '../pages/page-text.js'
import { memorySite } from './fixture-site.js'

const below = '\n| --- | --- | ---'

it.each(vocabularies.map(heads => [heads.tables.request, heads] as const))(
  'the tables of a page with the heads of %s are shown with them',
  (_, heads) => {
    const loans = pageText({ responseHead: `${headLine('response', heads)}${below}` })
    const overdue = webhookText({ responseHead: `${headLine('reply', heads)}${below}` })
    const pages = { 'openapi/v3/library/loans.md': loans, 'webhook/v3/LOAN.OVERDUE.md': overdue }
    const { html } = memorySite(pages)
    expect(html('openapi/v3/library/loans.md')).toContain(`>${heads.tables.response} <a`)
    expect(html('webhook/v3/LOAN.OVERDUE.md')).toContain(`>${heads.tables.reply} <a`)
    for (const column of [heads.name, heads.type, heads.description])
      expect(html('openapi/v3/library/loans.md')).toContain(`<th scope="col">${column}</th>`)
  },
)
