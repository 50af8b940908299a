import type { Protocol } from '../../generator/dialect/protocols.js'
import type { TableHeads } from '../../generator/dialect/table-heads.js'
import { buildErrors } from '../../generator/model/from-page/build-errors.js'
import type { TableBlock } from '../../generator/parse/page.js'
import type { PageWords } from '../words/page-words.js'
import type { RenderInline } from './description.js'
import { escapeHtml } from './html.js'
import type { Ids } from './ids.js'

/** What a table of errors is rendered with. */
export interface ErrorTableContext {
  readonly protocol: Protocol
  /** Fragment of the table, the beginning of the fragments of its rows. */
  readonly id: string
  readonly ids: Ids
  readonly inline: RenderInline
  readonly heads: TableHeads
  readonly words: PageWords
}

/** A table of errors: each code with a fragment; the column of the statuses only where a row has one. */
export function renderErrorTable(block: TableBlock, context: ErrorTableContext): string {
  const { tables, status: statusHead, description: descriptionHead } = context.heads
  const errors = buildErrors(block, context.protocol, [], () => undefined)
  const hasStatus = errors.some(({ status }) => status !== undefined)
  const heads = [tables.errors, ...(hasStatus ? [statusHead] : []), descriptionHead]
  const rows = errors.map(({ code, status, description }) => {
    const id = context.ids.take(`${context.id}.${code}`)
    const name = `<a href="#${escapeHtml(encodeURIComponent(id))}"><code>${escapeHtml(code)}</code></a>`
    return (
      `<tr id="${escapeHtml(id)}"><th scope="row">${name}</th>` +
      `${hasStatus ? `<td>${status ?? ''}</td>` : ''}<td>${context.inline(description)}</td></tr>`
    )
  })
  const columns = heads.map(head => `<th scope="col">${escapeHtml(head)}</th>`).join('')
  return (
    `<div class="params errors${hasStatus ? '' : ' errors-plain'}">` +
    `<p class="params-sum"><span>${context.words.errorCount(errors.length)}</span></p>` +
    `<table><thead><tr>${columns}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  )
}
