import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js'
import { nearest } from '../../diagnostics/nearest.js'
import { lineSpan } from '../../diagnostics/span.js'
import { type HttpMethod, methods } from '../../dialect/methods.js'
import { markerOf, newHeads, type TableRole } from '../../dialect/table-heads.js'
import type { Block, Page, Section, TableBlock, TextLink } from '../../parse/page.js'
import type { Corrections } from '../correction.js'
import { buildDocument } from '../document/build-document.js'
import type { Document } from '../document/document.js'
import type { Operation } from '../model.js'
import type { Redirect } from '../redirect.js'
import { findId, reportProblems } from './attributes.js'
import { buildCatalogue } from './build-catalogue.js'
import { buildCommonErrors } from './build-common-errors.js'
import { buildProduct } from './build-product.js'
import { buildOperation, buildWebhook, type SectionFacts } from './build-section.js'
import type { PageModel } from './page-model.js'
import { type PagePath, pagePath } from './page-path.js'
import { isOfDialect, tableRole } from './parameter-table.js'
import type { ReportDiagnostic } from './report.js'
import { readSectionText } from './section-text.js'
import { tableBlocks } from './table-blocks.js'

/** Builds what one page says of the API; its rows carry `corrections` already. `diagnostics` are those of reading it. */
export function buildPage(page: Page, corrections: Corrections = new Map()): PageModel {
  const diagnostics: Diagnostic[] = []
  const report: ReportDiagnostic = found => {
    diagnostics.push(diagnostic({ ...found, file: page.file }))
  }
  const place = pagePath(page.file)
  const links = page.sections.flatMap(({ blocks }) => blocks.flatMap(blockLinks))
  const documentOf = (operations: readonly Operation[]): Document =>
    buildDocument(page, operations, report, corrections)
  const base = {
    file: page.file,
    operations: [],
    webhooks: [],
    links: links.filter(({ url }) => url.startsWith('/')),
    diagnostics,
  }
  const redirect = redirectOf(page, place)
  if (redirect !== undefined) return { ...base, redirect, document: documentOf([]) }
  if (place.isCatalogue)
    return { ...base, catalogue: buildCatalogue(page, place.section, report), document: documentOf([]) }
  if (place.section === 'errors') {
    const commonErrors = buildCommonErrors(page, place, report)
    return { ...base, ...(commonErrors && { commonErrors }), document: documentOf([]) }
  }
  if (place.section === 'catalogue')
    return { ...base, product: buildProduct(page, place, report), document: documentOf([]) }
  if (
    !page.frontMatter.present &&
    !page.sections.some(({ heading }) => findId(heading?.attributes)?.name === 'mix')
  )
    report({ code: 'PW117', span: lineSpan(1, 1, 0), message: 'The page has no front matter.' })
  const foreign = foreignTable(page)
  if (foreign !== undefined) {
    reportForeign(foreign, report)
    return { ...base, document: documentOf([]) }
  }
  const sections = methodSections(page, report)
  const outer = outerText(page, sections, report)
  const built = sections.map((own): SectionFacts => ({ page, place, ...own, report, outer, corrections }))
  if (place.section === 'webhook')
    return {
      ...base,
      webhooks: built.flatMap(facts => buildWebhook(facts) ?? []),
      document: documentOf([]),
    }
  const operations = built.flatMap(facts => buildOperation(facts) ?? [])
  return { ...base, operations, document: documentOf(operations) }
}

function redirectOf(page: Page, place: PagePath): Redirect | undefined {
  const title = page.frontMatter.values.get('title')
  const target = typeof title === 'string' ? /^Moved to\s+(\S+)/.exec(title)?.[1] : undefined
  if (target === undefined || page.sections.length > 0) return undefined
  const span = page.frontMatter.keySpans.get('title') ?? page.frontMatter.span
  return { kind: 'redirect-page', file: page.file, page: place.page, target, span }
}

/** The first table of a page whose tables all belong to another dialect. */
function foreignTable(page: Page): TableBlock | undefined {
  const blocks = page.sections.flatMap(({ blocks }) => tableBlocks(blocks))
  return blocks.some(isOfDialect) ? undefined : blocks[0]
}

/** One diagnostic for the whole page: reading more of it would be guessing (rules H1, H5, T1). */
function reportForeign({ table }: TableBlock, report: ReportDiagnostic): void {
  const columns = table.head.cells.map(({ text }) => JSON.stringify(text)).join(', ')
  report({
    code: 'PW121',
    span: table.head.span,
    message: `The page does not follow the dialect: its first table has the columns ${columns}. A page needs a heading with the method as id, such as \`# title {#get}\`, a table headed ${newHeads.tables.request} with the line \`{${markerOf('request')}}\` below it, and one headed ${newHeads.tables.response} with \`{${markerOf('response')}}\`.`,
  })
}

type MethodSection = Pick<SectionFacts, 'section' | 'method'>

/** The sections that describe an operation, in the page's order. */
function methodSections(page: Page, report: ReportDiagnostic): readonly MethodSection[] {
  const found: MethodSection[] = []
  for (const section of page.sections) {
    reportProblems(section.heading?.attributes, report)
    const method = methodOf(section, report)
    if (method === undefined) {
      reportLooseErrors(section, report)
      continue
    }
    const twin = found.find(other => other.method === method)
    if (twin === undefined) found.push({ section, method })
    else
      report({
        code: 'PW105',
        span: section.heading?.span ?? lineSpan(1, 1, 0),
        message: `The method \`${method}\` appears twice on the page.`,
        related:
          twin.section.heading === undefined
            ? []
            : [{ message: 'the first', file: page.file, span: twin.section.heading.span }],
      })
  }
  if (found.length === 0 && !page.sections.some(hasRequestTable))
    report({
      code: 'PW104',
      span: page.sections[0]?.heading?.span ?? lineSpan(1, 1, 0),
      message: 'The page has no heading with a method, such as `# title {#post}`.',
    })
  return found
}

function methodOf(section: Section, report: ReportDiagnostic): HttpMethod | undefined {
  const id = findId(section.heading?.attributes)
  const name = id?.name ?? ''
  const exact = methods.find(method => method === name)
  if (exact !== undefined) return exact
  if (!hasRequestTable(section)) {
    if (id !== undefined && name !== 'mix')
      report({
        code: 'PW118',
        span: id.span,
        message: `\`#${name}\` is not a method, and no table follows. The heading is read as text.`,
      })
    return undefined
  }
  const sampled = new Set(section.samples.calls.map(call => call.method))
  const guess = sampled.size === 1 ? [...sampled][0] : undefined
  const lower = methods.find(method => method === name.toLowerCase())
  const meant = lower ?? nearest(name, methods)
  report({
    code: 'PW103',
    ...(lower === undefined && guess === undefined ? {} : { severity: 'warning' }),
    span: id?.span ?? section.heading?.span ?? section.blocks[0]?.span ?? lineSpan(1, 1, 0),
    message: `${name === '' ? 'The request table has no heading with a method above it.' : `\`#${name}\` is not a method.`}${lower !== undefined || guess !== undefined ? ` Assumed: \`${lower ?? guess ?? ''}\`.` : meant === undefined ? '' : ` Did you mean \`#${meant}\`?`}`,
  })
  return lower ?? guess
}

function hasRequestTable(section: Section): boolean {
  return tablesOf(section, 'request').length > 0
}

function tablesOf({ blocks }: Section, role: TableRole): readonly TableBlock[] {
  return tableBlocks(blocks).filter(block => tableRole(block, () => undefined) === role)
}

function reportLooseErrors(section: Section, report: ReportDiagnostic): void {
  for (const { span } of tablesOf(section, 'errors'))
    report({
      code: 'PW140',
      span,
      message:
        'A table of errors belongs to an operation, but no heading with a method stands above this one.',
    })
}

/** Text above the first method of a page with several: it belongs to each of them. */
function outerText(
  page: Page,
  sections: readonly MethodSection[],
  report: ReportDiagnostic,
): SectionFacts['outer'] {
  const outer = page.sections.filter(section => !sections.some(({ section: own }) => own === section))
  return outer.map(section => readSectionText(section, report))
}

function blockLinks(block: Block): readonly TextLink[] {
  switch (block.kind) {
    case 'paragraph':
    case 'alert':
      return block.links
    case 'list':
      return block.items.flatMap(({ links }) => links)
    case 'container':
      return block.children.flatMap(blockLinks)
    default:
      return []
  }
}
