import { headsOf, markerIdOf, type TableHeads, type TableRole } from '../../generator/dialect/table-heads.js'
import type { TableBlock } from '../../generator/parse/page.js'
import { renderErrorTable } from './error-table.js'
import { escapeHtml } from './html.js'
import { neededFields, requestOf } from './needed-fields.js'
import { renderParameterTable } from './parameter-table.js'
import { anchored, type SectionContext } from './section-context.js'

/** A table of an operation, a notice or a page of errors, with its heading. */
export function renderDialectTable(block: TableBlock, role: TableRole, context: SectionContext): string {
  const { page, ids, markdown, words } = context
  const inline = (text: string): string => markdown.inline(text, page.file)
  const id = ids.take(`${context.prefix}${markerIdOf(role)}`)
  const heads = tableHeads(block, context)
  const title = heads.tables[role]
  const heading = anchored(Math.min(6, context.depth + 1), id, escapeHtml(title), context)
  if (role === 'errors') {
    const { protocol } = page.place
    return heading + renderErrorTable(block, { protocol, id, ids, inline, heads, words: words.page })
  }
  const isSent = role === 'request' && page.place.section !== 'webhook'
  const table = renderParameterTable(block, role, {
    id,
    ids,
    inline,
    heads,
    words,
    direction: isSent ? 'sent' : 'received',
    ...(isSent ? { fields: neededFields(requestOf(block, page.place)) } : {}),
  })
  return heading + table
}

/** The heads of a table: in Chinese those of the page. */
function tableHeads({ table }: TableBlock, { words }: SectionContext): TableHeads {
  return words.language === 'zh' ? headsOf(table.head.cells[0]?.text ?? '') : words.operation.heads
}

/** A link to the errors that operations share: those of the longest path that contains the page. */
export function commonErrors({ page, site, markdown, words }: SectionContext): string {
  if (page.place.section !== 'openapi') return ''
  const segments = page.place.page.split('/')
  const found = segments.flatMap((_, at) => {
    const path = segments.slice(0, segments.length - at).join('/')
    return site.pages.get(`errors/${path}.md`) ?? []
  })[0]
  if (found === undefined) return ''
  const link = `<a href="${escapeHtml(site.href(found.file))}">${markdown.inline(found.title, page.file)}</a>`
  return `<p class="common-errors">${words.page.commonErrors}${link}</p>`
}
