import type { Block, CodeBlock, Container, Heading, Page } from '../../parse/page.js'
import type { Correction, Corrections } from '../correction.js'
import type { ReportDiagnostic } from '../from-page/report.js'
import type { Operation } from '../model.js'
import { attributeText } from './attribute-text.js'
import type { Document, DocumentBlock } from './document.js'
import { freshForms } from './fresh-forms.js'
import { type FormsContext, groupForms } from './group-forms.js'
import { type Placed, placeProse } from './place-prose.js'
import { sourceTable, tableCorrections } from './source-table.js'

interface Building extends FormsContext {
  readonly lines: readonly string[]
  /** Of the section's tables. */
  readonly corrections: readonly Correction[]
}

/**
 * Builds the document of a page. Each line that is not empty is in one of its blocks; lines without meaning in the dialect
 * are prose. The rows of `operations`, the page's own, complete their samples. The page's tables already show the
 * `corrections`.
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

/** Keeps the empty first line above a rule, which would otherwise become front matter. */
function keepRule(blocks: readonly DocumentBlock[], lines: readonly string[]): readonly DocumentBlock[] {
  const [first, ...rest] = blocks
  const isRule = first?.kind === 'prose' && first.lines[0]?.trimEnd() === '---' && lines[0]?.trim() === ''
  return isRule ? [{ ...first, lines: ['', ...first.lines] }, ...rest] : blocks
}

function placeAll(blocks: readonly Block[], building: Building): readonly Placed[] {
  return groupForms(blocks, building, block => placeBlock(block, building))
}

function placeBlock(block: Block, building: Building): Placed {
  const place = { line: block.span.line, endLine: block.span.endLine }
  switch (block.kind) {
    case 'heading':
      return { ...place, block: headingOf(block, building.lines) }
    case 'table-block':
      return {
        line: place.line,
        endLine: block.table.attributes?.span.line ?? place.endLine,
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

/** Undefined for a heading that facts cannot express: it stays prose. */
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
  // Samples always get empty lines around them.
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
  // An unclosed fence stays open: only a person knows its end.
  if (opening === null || !code.closed) return undefined
  // A closing fence right below the opening one means no line, not an empty one.
  const isEmpty = code.code === '' && code.span.endLine - code.span.line < 2
  return { kind: 'code-source', info: (opening[1] ?? '').trim(), lines: isEmpty ? [] : code.code.split('\n') }
}
