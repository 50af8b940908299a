import { codeSpan } from '../../../diagnostics/render/markdown-text.js'
import { marksBy } from '../../../dialect/row-vocabulary.js'
import type { Correction } from '../../../model/correction.js'
import type {
  Document,
  DocumentBlock,
  FieldRow,
  HeadingBlock,
  ProseBlock,
  SourceRow,
} from '../../../model/document/document.js'
import type { DocsWords } from '../../words/docs-words.js'
import { siteAttributes, siteFrontMatter, siteLine, siteText } from './site-text.js'

/** A document whose texts a site can only show, never run; see `siteText`. */
export function siteDocument(document: Document, words: DocsWords): Document {
  const { frontMatter, blocks } = document
  return {
    ...document,
    ...(frontMatter === undefined ? {} : { frontMatter: siteFrontMatter(frontMatter) }),
    blocks: siteBlocks(blocks, words),
  }
}

function siteBlocks(blocks: readonly DocumentBlock[], words: DocsWords): readonly DocumentBlock[] {
  return blocks.flatMap(block => [siteBlock(block, words), ...correctionNote(block, words)])
}

function siteBlock(block: DocumentBlock, words: DocsWords): DocumentBlock {
  switch (block.kind) {
    case 'heading':
      return headingBlock(block)
    case 'prose':
      return { ...block, lines: siteText(block.lines) }
    case 'table-source':
      return {
        ...block,
        head: block.head.map(cell => siteLine(cell, 'marks')),
        rows: block.rows.map(siteRow),
        marker: siteAttributes(block.marker),
      }
    case 'container':
      return {
        ...block,
        info: siteLine(block.info, 'none', block.attributes === ''),
        attributes: siteAttributes(block.attributes),
        blocks: siteBlocks(block.blocks, words),
      }
    case 'code-source':
      return { ...block, info: siteLine(block.info, 'lines') }
    case 'forms':
      return block
  }
}

/** With attributes behind it the text of a heading does not end the line. */
function headingBlock(block: HeadingBlock): DocumentBlock {
  const attributes = siteAttributes(block.attributes)
  return { ...block, text: siteLine(block.text, 'none', attributes === ''), attributes }
}

function siteRow(row: SourceRow): SourceRow {
  switch (row.kind) {
    case 'line-row':
      return row
    case 'cells-row':
      return { ...row, cells: row.cells.map(cell => siteLine(cell, 'marks')) }
    case 'field-row':
      return siteField(row)
  }
}

/** Without a spread, so that a new fact of a row is not shown before it is escaped here; marks always are. */
function siteField({ kind, name, required, indent, type, marks, description }: FieldRow): FieldRow {
  return {
    kind,
    name: siteLine(name),
    required,
    indent,
    type: siteLine(type),
    marks: isEmpty(marks) ? marks : marksBy(mark => withoutBraces(marks[mark.name])),
    ...(description === undefined ? {} : { description: siteLine(description) }),
  }
}

function isEmpty(marks: FieldRow['marks']): boolean {
  for (const _ in marks) return false
  return true
}

/** A brace would end the list around the value. */
function withoutBraces(value: string | undefined): string | undefined {
  return value?.replace(/[{}]/g, brace => (brace === '{' ? '｛' : '｝'))
}

/** What stands below a table of which facts were corrected; nothing below any other block. */
function correctionNote(block: DocumentBlock, words: DocsWords): readonly ProseBlock[] {
  if (block.kind !== 'table-source' || block.corrections === undefined) return []
  const items = block.corrections.map(each => correctionLine(each, words))
  const lines = [`> ${words.corrected}`, '>', ...items]
  return [{ kind: 'prose', lines: siteText(lines) }]
}

function correctionLine({ field, change, facts, reason }: Correction, words: DocsWords): string {
  return `> - ${words.correction(codeSpan(field), change, facts)}${reason.replace(/\s+/g, ' ').trim()}`
}
