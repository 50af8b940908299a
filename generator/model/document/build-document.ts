import type { Block, CodeBlock, Container, Heading, Page, Section, TableBlock } from '../../parse/page.js'
import type { Correction, Corrections } from '../correction.js'
import type { ReportDiagnostic } from '../from-page/report.js'
import type { Operation } from '../model.js'
import { attributeText } from './attribute-text.js'
import type { Document, DocumentBlock } from './document.js'
import { freshForms } from './fresh-forms.js'
import { groupForms } from './group-forms.js'
import type { Placed } from './place-prose.js'
import { placeProse } from './place-prose.js'
import { sourceTable, tableCorrections } from './source-table.js'

interface Building {
  readonly lines: readonly string[]
  readonly report: ReportDiagnostic
  /** The operation whose section is being read; undefined above the first, and in webhooks. */
  readonly operation: Operation | undefined
  readonly section: Section
  /** What corrections made of the section's tables. */
  readonly corrections: readonly Correction[]
}

/**
 * Builds the document of a page. Every line that is not empty is in one of its blocks: what has no meaning in the
 * dialect is prose. `operations` are the page's own; their samples are completed by the rows of their tables.
 * `corrections` are those that the page's tables show already.
 */
export function buildDocument(
  page: Page,
  operations: readonly Operation[],
  report: ReportDiagnostic,
  corrections: Corrections,
): Document {
  const { frontMatter, lines, file } = page
  const first = frontMatter.present ? frontMatter.span.endLine : 0
  const blocks = page.sections.flatMap(section => {
    const operation = operations.find(({ span }) => span === section.heading?.span)
    const own = section.heading === undefined ? [] : [section.heading]
    return placeAll([...own, ...section.blocks], {
      lines,
      report,
      operation,
      section,
      corrections: corrections.get(section) ?? [],
    })
  })
  return {
    kind: 'document',
    file,
    ...(frontMatter.present ? { frontMatter: lines.slice(frontMatter.span.line, first - 1) } : {}),
    blocks: keepRule(placeProse(blocks, first + 1, lines.length, lines), lines),
  }
}

/** A rule below an empty first line would be read as front matter without that line. */
function keepRule(blocks: readonly DocumentBlock[], lines: readonly string[]): readonly DocumentBlock[] {
  const [first, ...rest] = blocks
  const isRule = first?.kind === 'prose' && first.lines[0]?.trimEnd() === '---' && lines[0]?.trim() === ''
  return isRule ? [{ ...first, lines: ['', ...first.lines] }, ...rest] : blocks
}

function placeAll(blocks: readonly Block[], building: Building): readonly Placed[] {
  return groupForms(blocks, building).map(item =>
    item.kind === 'placed' ? item.placed : placeBlock(item.block, building),
  )
}

function placeBlock(block: Block, building: Building): Placed {
  const place = { line: block.span.line, endLine: block.span.endLine }
  switch (block.kind) {
    case 'heading':
      return { ...place, block: headingOf(block, building.lines) }
    case 'table-block':
      return {
        line: place.line,
        endLine: tableEnd(block),
        block: {
          ...sourceTable(block.table, building.lines),
          ...tableCorrections(block, building.corrections),
        },
      }
    case 'container':
      return { ...place, block: containerOf(block, building) }
    case 'code':
      return { ...place, block: codeOf(block, building.lines) }
    default:
      return place
  }
}

function tableEnd({ table, span }: TableBlock): number {
  return table.attributes?.span.line ?? span.endLine
}

/** Undefined for what would not come out as it was: prose. */
function headingOf(heading: Heading, lines: readonly string[]): DocumentBlock | undefined {
  const { span, attributes } = heading
  const line = lines[span.line - 1] ?? ''
  const text = /^ {0,3}#{1,6}[ \t]+(?=\S)/.exec(line)
  if (span.line !== span.endLine || text === null || (attributes?.problems.length ?? 0) > 0) return undefined
  const end = attributes === undefined ? line.length : attributes.span.column - 1
  return {
    kind: 'heading',
    depth: heading.depth,
    text: line.slice(text[0].length, end).trim(),
    attributes: attributeText(attributes),
  }
}

function containerOf(container: Container, building: Building): DocumentBlock | undefined {
  const { name, info, attributes, children, closed, markerSpan, span } = container
  if ((attributes?.problems.length ?? 0) > 0) return undefined
  const line = building.lines[markerSpan.line - 1] ?? ''
  const { operation, section } = building
  const isAsking =
    name === 'code-group' &&
    children.length === 0 &&
    operation !== undefined &&
    section.samples.calls.length === 0
  const fresh: readonly Placed[] = isAsking
    ? [{ line: span.endLine, endLine: span.endLine - 1, block: freshForms(operation) }]
    : []
  const blocks = placeProse(
    [...placeAll(children, building), ...fresh],
    markerSpan.line + 1,
    closed ? span.endLine - 1 : span.endLine,
    building.lines,
  )
  // Samples always stand apart.
  const isFree = name !== 'code-group' && blocks.length > 0
  return {
    kind: 'container',
    colons: /:{3,}/.exec(line)?.[0].length ?? 3,
    name,
    info,
    attributes: attributeText(attributes),
    tightStart: isFree && isText(building.lines[markerSpan.line]),
    tightEnd: isFree && closed && isText(building.lines[span.endLine - 2]),
    blocks,
  }
}

function isText(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== ''
}

function codeOf(code: CodeBlock, lines: readonly string[]): DocumentBlock | undefined {
  const opening = /^ {0,3}(?:`{3,}|~{3,})[ \t]*(.*)$/.exec(
    (lines[code.span.line - 1] ?? '').slice(code.span.column - 1),
  )
  // A fence that is never closed stays so: where it should end is for a person to say.
  if (opening === null || !code.closed) return undefined
  // A fence right below the other one holds no line, not an empty one.
  const isEmpty = code.code === '' && code.span.endLine - code.span.line < 2
  return { kind: 'code-source', info: (opening[1] ?? '').trim(), lines: isEmpty ? [] : code.code.split('\n') }
}
