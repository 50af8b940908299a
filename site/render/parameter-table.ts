import { readLimits } from '../../generator/dialect/limits.js'
import { marks, type RowMarks } from '../../generator/dialect/row-vocabulary.js'
import type { TableHeads, TableRole } from '../../generator/dialect/table-heads.js'
import type { RowType } from '../../generator/model/from-page/row-facts.js'
import type { TableBlock } from '../../generator/parse/page.js'
import type { PageWords } from '../words/page-words.js'
import type { SiteWords } from '../words/site-words.js'
import { type RenderInline, renderDescription } from './description.js'
import { escapeHtml } from './html.js'
import type { Ids } from './ids.js'
import type { NeededFields } from './needed-fields.js'
import { type ShownGroup, type ShownRow, shownRows } from './shown-rows.js'

/** What a parameter table is rendered with. */
export interface TableContext {
  /** Fragment of the table, the beginning of the fragments of its rows. */
  readonly id: string
  readonly ids: Ids
  readonly inline: RenderInline
  readonly heads: TableHeads
  readonly words: SiteWords
  /** Whether we send what the table describes, or receive it. */
  readonly direction: 'sent' | 'received'
  /** What a request needs; without, the table describes what arrives. */
  readonly fields?: NeededFields
}

type FieldRow = Extract<ShownRow, { kind: 'field' }>

/** A table with more rows opens with its deep rows folded. */
const longTable = 60

/** A table with more rows has a link past it, for keyboards and screen readers. */
const skippedTable = 12

/** A parameter table: indents as a tree, required, encrypted and encoded fields marked, long ones folded. */
export function renderParameterTable(block: TableBlock, role: TableRole, context: TableContext): string {
  const { heads, id, words } = context
  const rows = shownRows(block, role)
  const fields = rows.filter(row => row.kind === 'field')
  const visible = visibleDepth(rows)
  const body = rows.map(row => renderRow(row, visible, context)).join('')
  const columns = [heads.name, heads.type, heads.description].map(
    head => `<th scope="col">${escapeHtml(head)}</th>`,
  )
  const isSkipped = fields.length > skippedTable
  const name = heads.tables[role]
  const end = escapeHtml(`${id}-end`)
  const skip = isSkipped
    ? `<a class="skip-table" href="#${encodeURIComponent(end)}">${escapeHtml(words.operation.skipTable(name))}</a>`
    : ''
  const target = isSkipped
    ? `<span class="table-end visually-hidden" id="${end}" tabindex="-1">${escapeHtml(words.operation.tableEnd(name))}</span>`
    : ''
  return (
    `${skip}<div class="params"${fields.length > longTable ? ' data-long' : ''}>${summary(rows, visible, context)}` +
    `<table><thead><tr>${columns.join('')}</tr></thead>` +
    `<tbody>${body}</tbody></table></div>${target}`
  )
}

function summary(rows: readonly ShownRow[], visible: number, context: TableContext): string {
  const { page, operation } = context.words
  const all = rows.filter(row => row.kind === 'field')
  const fields = all.filter(({ role }) => role !== 'group' && role !== 'option')
  if (fields.length === 0) return ''
  const isFolded = rows.some(row => isHidden(row, visible))
  const canFold = all.some(({ hasChildren, role }) => hasChildren && role !== 'group')
  const button = canFold
    ? `<button type="button" class="fold-all" aria-expanded="${!isFolded}">${isFolded ? page.expandAll : page.foldAll}</button>`
    : ''
  const needed = context.fields?.needed.size
  const count =
    needed === undefined
      ? operation.presentCount(fields.length, fields.filter(({ facts }) => facts.required).length)
      : operation.neededCount(fields.length, needed)
  return `<p class="params-sum"${needed === undefined ? '' : ` data-needed="${needed}"`} data-fields="${fields.length}"><span>${count}</span>${button}</p>`
}

/** The greatest depth up to which a table shows at most `longTable` rows; groups and their members always. */
function visibleDepth(rows: readonly ShownRow[]): number {
  const deepest = Math.max(0, ...rows.map(depthOf))
  const first = rows.some(row => row.kind === 'field' && row.role !== undefined) ? 1 : 0
  for (let depth = deepest; depth > first; depth -= 1)
    if (rows.filter(row => depthOf(row) <= depth).length <= longTable) return depth
  return rows.length <= longTable ? deepest : first
}

function depthOf(row: ShownRow): number {
  return row.kind === 'statement' ? 0 : row.depth
}

function isHidden(row: ShownRow, visible: number): boolean {
  return depthOf(row) > visible
}

function renderRow(row: ShownRow, visible: number, context: TableContext): string {
  const hidden = isHidden(row, visible) ? ' hidden' : ''
  switch (row.kind) {
    case 'statement':
      return `<tr class="statement"><td colspan="3">${context.inline(row.text)}</td></tr>`
    case 'divider':
      return `<tr class="divider" data-depth="${row.depth}"${hidden}><td colspan="3">${context.words.page.dividers[row.says]}</td></tr>`
    case 'field':
      return renderField(row, visible, hidden, context)
  }
}

function renderField(row: FieldRow, visible: number, hidden: string, context: TableContext): string {
  const { facts } = row
  const { page: words, operation } = context.words
  const id = context.ids.take(`${context.id}.${row.path}`)
  const name = escapeHtml(facts.name)
  const fold = row.hasChildren
    ? `<button type="button" class="fold" aria-expanded="${row.depth < visible}" aria-label="${words.fieldsBelow(name)}"></button>`
    : ''
  const role = row.role === undefined || row.role === 'group' ? '' : words.roles[row.role]
  const copy =
    row.depth === 0
      ? ''
      : `<button type="button" class="copy-text copy-field" data-copy="${escapeHtml(row.path)}" title="${escapeHtml(row.path)}" aria-label="${escapeHtml(operation.copyField(row.path))}"></button>`
  // A page sets an option; the client keeps to it.
  const options = row.role === 'option' ? ` <span class="role supplied">${operation.supplied}</span>` : ''
  const className = row.role === 'group' ? ' class="group"' : ''
  return (
    `<tr id="${escapeHtml(id)}"${className} data-depth="${row.depth}"${hidden}>` +
    `<th scope="row">${fold}<a href="#${escapeHtml(encodeURIComponent(id))}"><code>${name}</code></a>${renderNeed(row, context)}` +
    `${role === '' ? '' : ` <span class="role">${role}</span>`}${options}${copy}</th>` +
    `<td>${renderType(facts.type, facts.marks, context)}</td>` +
    `<td>${renderDescription(facts, context.inline, words)}</td></tr>`
  )
}

/** Whether a field has to be given: by the caller, by the client, with the object around it, or as one of a group. */
function renderNeed(row: FieldRow, { fields, words: { page, operation } }: TableContext): string {
  const { facts, path, group } = row
  if (row.role === 'option') return ''
  if (fields?.supplied.has(path) === true) return ` <span class="role supplied">${operation.supplied}</span>`
  if (group !== undefined) return ` ${renderGroup(group, page)}`
  if (!facts.required) return ''
  if (fields === undefined) return ` <b class="required present">${operation.present}</b>`
  const isFree = row.role === undefined && !fields.needed.has(path)
  return ` <b class="required${isFree ? ' required-within' : ''}">${page.required}</b>`
}

/** How many rows of a group are given; their names as a title. */
function renderGroup({ isExact, names }: ShownGroup, words: PageWords): string {
  const title = escapeHtml(names.join(words.listSeparator))
  return `<b class="required" title="${title}">${words.oneOf(names.length, isExact)}</b>`
}

function renderType(type: RowType, own: RowMarks, context: TableContext): string {
  const name = type.constant ?? (type.array ? `${type.base}[]` : type.base)
  const tooltip = escapeHtml(own.tooltip ?? '')
  const badge = renderBadge(own, context)
  const limits = renderLimits(own, context.words.page)
  if (badge === '')
    return `<span class="type"${tooltip === '' ? '' : ` title="${tooltip}"`}>${escapeHtml(name)}</span>${limits}`
  return `<span class="type">${escapeHtml(name)}</span> ${badge}${limits}${tooltip === '' ? '' : `<small>${tooltip}</small>`}`
}

function renderLimits(own: RowMarks, { limits }: PageWords): string {
  return (['length', 'range', 'items'] as const)
    .flatMap(mark => {
      const { min, max } = readLimits(own[mark] ?? '') ?? {}
      if (min === undefined && max === undefined) return []
      const bounds =
        min === undefined
          ? `≤ ${max}`
          : max === undefined
            ? `≥ ${min}`
            : min === max
              ? `${min}`
              : limits.between(min, max)
      return `<small>${limits[mark](bounds)}</small>`
    })
    .join('')
}

/** How the value differs from a plain one, by the first of its marks; the way it is done (`by-…`) as a title. */
function renderBadge(own: RowMarks, { direction, words }: TableContext): string {
  for (const { name, badge } of marks) {
    const how = own[name]
    if (how !== undefined && badge !== undefined)
      return `<span class="mark mark-${badge}" title="${escapeHtml(how.replace(/^by-/, ''))}">${words.page.marks[badge][direction]}</span>`
  }
  return ''
}
