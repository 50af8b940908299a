import { findKey } from '../../generator/model/from-page/attributes.js'
import type { TableBlock } from '../../generator/parse/page.js'
import type { Cell } from '../../generator/parse/table/table.js'
import type { PageWords } from '../words/page-words.js'
import type { RenderInline } from './description.js'

/** A table that does not describe parameters, with the spans and alignments of its cells. */
export function renderPlainTable({ table }: TableBlock, inline: RenderInline, words: PageWords): string {
  const head = table.head.cells.map(cell => renderCell(cell, 'th', inline)).join('')
  const rows = table.rows.map(
    row => `<tr>${row.cells.map(cell => renderCell(cell, 'td', inline)).join('')}</tr>`,
  )
  return `<div class="plain-table" tabindex="0" role="region" aria-label="${words.table}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function renderCell(cell: Cell, tag: 'th' | 'td', inline: RenderInline): string {
  const spans = ['colspan', 'rowspan'].flatMap(key => {
    const value = findKey(cell.attributes, key)?.value ?? ''
    return /^[1-9]\d{0,2}$/.test(value) ? [` ${key}="${value}"`] : []
  })
  const align = findKey(cell.attributes, 'align')?.value ?? ''
  const alignment = /^(?:left|center|right)$/.test(align) ? ` class="align-${align}"` : ''
  return `<${tag}${spans.join('')}${alignment}>${inline(cell.text.replaceAll('\\|', '|'))}</${tag}>`
}
