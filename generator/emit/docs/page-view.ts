import type { Document, DocumentBlock, SourceRow } from '../../model/document/document.js'
import { attributeValue, quotedAttribute } from '../escape/attribute-value.js'
import type { Render } from '../template/compile-templates.js'
import { fenceSize } from './fence-size.js'
import { formViews } from './form-views.js'
import type { BlockView, FieldView, PageView, RowView } from './views.js'

/** The view of a page's template; `renderArguments` is the template of a sample's arguments. */
export function pageView({ frontMatter, blocks }: Document, renderArguments: Render): PageView {
  const hasFrontMatter = frontMatter !== undefined
  return {
    hasFrontMatter,
    frontMatter: frontMatter ?? [],
    blocks: blockViews(blocks, hasFrontMatter, renderArguments),
  }
}

/** `isBelow`: something stands above the first block. */
function blockViews(
  blocks: readonly DocumentBlock[],
  isBelow: boolean,
  renderArguments: Render,
): readonly BlockView[] {
  return blocks.map((block, at) => ({
    ...blockView(block, isBelow || at > 0, renderArguments),
    undescribed: isUndescribed(block, blocks[at + 1]),
  }))
}

const methods = /(?:^| )#(?:get|post|put|patch|delete|head|options)(?: |$)/

/** The heading of an operation without a paragraph below it, whose place stays empty. */
function isUndescribed(block: DocumentBlock, next: DocumentBlock | undefined): boolean {
  return block.kind === 'heading' && methods.test(block.attributes) && next?.kind !== 'prose'
}

function blockView(block: DocumentBlock, spaced: boolean, renderArguments: Render): BlockView {
  const view: BlockView = {
    spaced,
    undescribed: false,
    heading: undefined,
    prose: undefined,
    table: undefined,
    container: undefined,
    code: undefined,
    forms: undefined,
  }
  switch (block.kind) {
    case 'heading':
      return { ...view, heading: block }
    case 'prose':
      return { ...view, prose: block.lines }
    case 'table-source':
      return { ...view, table: { ...block, rows: block.rows.map(rowView) } }
    case 'container': {
      const { colons: size, blocks, ...container } = block
      const inner = blocks.length === 0 ? undefined : blockViews(blocks, false, renderArguments)
      return { ...view, container: { ...container, size, blocks: inner } }
    }
    case 'code-source':
      return { ...view, code: { size: fenceSize(block.lines), info: block.info, lines: block.lines } }
    case 'forms':
      return { ...view, forms: formViews(block, renderArguments) }
  }
}

function rowView(row: SourceRow): RowView {
  const view: RowView = { field: undefined, separator: undefined, cells: undefined }
  switch (row.kind) {
    case 'line-row':
      return { ...view, separator: 'colspan=3 .im-table-line' }
    case 'cells-row':
      return { ...view, cells: row.cells }
    case 'field-row':
      return { ...view, field: fieldView(row) }
  }
}

type Field = Extract<SourceRow, { kind: 'field-row' }>

function fieldView(row: Field): FieldView {
  const { name, type, description } = row
  return {
    name,
    nameList: nameList(row),
    type,
    typeList: typeList(row),
    hasDescription: description !== undefined,
    description: description ?? '',
  }
}

function nameList({ required, indent }: Field): string {
  const items = [...(required ? ['data-required'] : []), ...(indent > 0 ? [`data-indent=${indent}`] : [])]
  return items.join(' ')
}

/** A tooltip alone stands in quotes; beside another attribute only where it needs them. */
function typeList({ tooltip, encrypted, encoded, signed }: Field): string {
  const marks = Object.entries({ encrypted, encoded, signed }).flatMap(([key, value]) =>
    value === undefined ? [] : [`data-${key}=${attributeValue(value)}`],
  )
  if (tooltip === undefined) return marks.join(' ')
  const text = marks.length === 0 ? quotedAttribute(tooltip) : attributeValue(tooltip)
  return [`data-tooltip=${text}`, ...marks].join(' ')
}
