import { headingMethod } from '../../dialect/methods.js'
import { type AttributeCell, attributesOn, lineAttributes } from '../../dialect/row-vocabulary.js'
import type { Document, DocumentBlock, FieldRow, SourceRow } from '../../model/document/document.js'
import { attributeValue, quotedAttribute } from '../escape/attribute-value.js'
import type { Render } from '../template/compile-templates.js'
import type { PlacedAnswers } from './answers/place-answers.js'
import type { PlacedCommands } from './curl/place-commands.js'
import { fenceSize } from './fence-size.js'
import { formViews } from './form-views.js'
import type { PlacedSamples } from './typescript/place-samples.js'
import type { BlockView, FieldView, PageView, RowView } from './views.js'

/** What a page is shown with. */
export interface PageParts {
  /** The template of a sample's arguments. */
  readonly renderArguments: Render
  readonly samples: PlacedSamples
  readonly commands: PlacedCommands
  readonly answers: PlacedAnswers
}

/** The view of a page's template. */
export function pageView({ frontMatter, blocks }: Document, parts: PageParts): PageView {
  const hasFrontMatter = frontMatter !== undefined
  return {
    hasFrontMatter,
    frontMatter: frontMatter ?? [],
    blocks: blockViews(blocks, hasFrontMatter, parts),
  }
}

/** `isBelow`: something stands above the first block. */
function blockViews(
  blocks: readonly DocumentBlock[],
  isBelow: boolean,
  parts: PageParts,
): readonly BlockView[] {
  return blocks.map((block, at) => ({
    ...blockView(block, isBelow || at > 0, parts),
    undescribed: isUndescribed(block, blocks[at + 1]),
  }))
}

/** The heading of an operation without a paragraph below it, whose place stays empty. */
function isUndescribed(block: DocumentBlock, next: DocumentBlock | undefined): boolean {
  return block.kind === 'heading' && headingMethod(block.attributes) !== undefined && next?.kind !== 'prose'
}

function blockView(block: DocumentBlock, spaced: boolean, parts: PageParts): BlockView {
  const view: BlockView = {
    spaced,
    undescribed: false,
    samples: parts.samples.get(block),
    command: parts.commands.get(block),
    answers: parts.answers.get(block),
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
      const inner = block.blocks.length === 0 ? undefined : blockViews(block.blocks, false, parts)
      return { ...view, container: { ...block, size: block.colons, blocks: inner } }
    }
    case 'code-source':
      return { ...view, code: { ...block, size: fenceSize(block.lines) } }
    case 'forms':
      return { ...view, forms: formViews(block, parts.renderArguments) }
  }
}

function rowView(row: SourceRow): RowView {
  const view: RowView = { field: undefined, separator: undefined, cells: undefined }
  switch (row.kind) {
    case 'line-row':
      return { ...view, separator: lineAttributes }
    case 'cells-row':
      return { ...view, cells: row.cells }
    case 'field-row':
      return { ...view, field: fieldView(row) }
  }
}

function fieldView(row: FieldRow): FieldView {
  const { name, type, description } = row
  return {
    name,
    nameList: listOn('name', row),
    type,
    typeList: listOn('type', row),
    hasDescription: description !== undefined,
    description: description ?? '',
  }
}

/** Words alone stand in quotes; beside another attribute only where they need them. */
function listOn(cell: AttributeCell, row: FieldRow): string {
  const attributes = attributesOn(cell, row)
  const items = attributes.map(({ key, value, isWords }) => {
    if (value === undefined) return key
    const text = isWords && attributes.length === 1 ? quotedAttribute(value) : attributeValue(value)
    return `${key}=${text}`
  })
  return items.join(' ')
}
