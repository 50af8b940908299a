import type { MerchantMode } from '../../generator/model/model.js'
import type { TableBlock } from '../../generator/parse/page.js'
import { itemOf } from '../navigation/navigation.js'
import { type ProductCell, type ProductTable, productTable } from '../navigation/products.js'
import { type EntryContext, renderEntry } from './entry.js'

/**
 * A part of a product: operations of direct merchants and of partners side by side, those of both across. Where the table
 * has one column only, a list.
 */
export function renderProductTable(block: TableBlock, context: EntryContext): string {
  const table = productTable(block)
  if (table.columns.length < 2 || table.rows.every(isShared)) return renderSingle(table, context)
  const heads = table.columns.map(mode => `<th scope="col">${headOf(mode, context)}</th>`).join('')
  const rows = table.rows.map(cells => renderRow(cells, table.columns, context)).join('')
  return `<div class="product-part"><table class="product-table"><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`
}

function isShared(cells: readonly ProductCell[]): boolean {
  return cells.every(({ isWide, entry }) => isWide || entry === undefined)
}

function renderSingle({ rows, columns }: ProductTable, context: EntryContext): string {
  const { bothModes } = context.words.furniture.catalogue
  const items = rows.flatMap(cells => cells.map(cell => cellHtml(cell, context))).filter(html => html !== '')
  const caption = columns.length < 2 ? '' : `<p class="product-modes">${bothModes}</p>`
  return `<div class="product-part">${caption}<ul class="product-list">${items.map(html => `<li>${html}</li>`).join('')}</ul></div>`
}

function renderRow(
  cells: readonly ProductCell[],
  columns: ProductTable['columns'],
  context: EntryContext,
): string {
  let column = 0
  const shown = cells.map(cell => {
    const mode = columns[column]
    column += cell.isWide ? 2 : 1
    const html = cellHtml(cell, context)
    const label = cell.isWide ? context.words.furniture.catalogue.bothModes : headOf(mode, context)
    if (html === '') return '<td class="is-empty"></td>'
    return `<td${cell.isWide ? ` colspan="${columns.length}"` : ''} data-mode="${label}">${html}</td>`
  })
  const missing = '<td class="is-empty"></td>'.repeat(Math.max(0, columns.length - column))
  return `<tr>${shown.join('')}${missing}</tr>`
}

/** The entry without its mode, which the column states. */
function cellHtml({ entry }: ProductCell, context: EntryContext): string {
  const item = entry === undefined ? undefined : itemOf(entry, context.site.pages)
  if (item === undefined) return ''
  const { mode: _, ...shown } = item
  return renderEntry(shown, context)
}

function headOf(mode: MerchantMode | undefined, { words }: EntryContext): string {
  const { modeColumns, entryColumn } = words.furniture.catalogue
  return mode === undefined ? entryColumn : modeColumns[mode]
}
