import { lineSpan } from '../../diagnostics/span.js'
import type { HttpMethod } from '../../dialect/methods.js'
import { protocolFacts } from '../../dialect/protocols.js'
import type { TableRole } from '../../dialect/table-heads.js'
import type { List, Page, Section, TableBlock } from '../../parse/page.js'
import type { Corrections } from '../correction.js'
import type { Badge, Deprecation, Documented, Operation, Webhook } from '../model.js'
import type { BuildContext } from './build-context.js'
import { buildErrors } from './build-errors.js'
import { buildPaging } from './build-paging.js'
import { buildRequest } from './build-request.js'
import { buildResponse } from './build-response.js'
import { buildVariants } from './build-variants.js'
import { buildReply, buildWebhookRequest, ciphertextPath, eventTypesOf } from './build-webhook-parts.js'
import { statesUnsigned } from './call-options.js'
import { exampleOf } from './example-of.js'
import { reportHeadingNotices, withHeadingNotices } from './following-notices.js'
import type { PagePath } from './page-path.js'
import { hasColumns, readTableRows, tableRole } from './parameter-table.js'
import type { ReportDiagnostic } from './report.js'
import { deprecations, readSectionText, type SectionText } from './section-text.js'
import { reportHiddenRows, reportLostMarkers } from './stray-rows.js'
import { tableBlocks } from './table-blocks.js'

/** A section with a method, and what stands around it. */
export interface SectionFacts {
  readonly page: Page
  readonly place: PagePath
  readonly section: Section
  readonly method: HttpMethod
  /** Prose above the first method of a page with several. */
  readonly outer: readonly SectionText[]
  readonly corrections: Corrections
  readonly report: ReportDiagnostic
}

interface Tables {
  readonly request: TableBlock
  readonly response: TableBlock
  readonly responseRole: TableRole
  readonly errors?: TableBlock
}

/** Builds an operation; undefined where a table is missing (reported). */
export function buildOperation(facts: SectionFacts): Operation | undefined {
  const { page, place, report, method } = facts
  const tables = findTables(facts)
  if (tables === undefined) return undefined
  const { samples } = facts.section
  const base = { report, protocol: place.protocol, bareArrays: new Set<string>() }
  const request = buildRequest(readTableRows(tables.request, page.lines, report), place.path, {
    ...base,
    side: 'request',
    call: samples.calls[0],
  })
  const response = buildResponse(
    tables.response,
    readTableRows(tables.response, page.lines, report),
    tables.responseRole === 'error',
    samples.calls,
    { ...base, side: 'response' },
  )
  const first = samples.calls.find(({ form }) => form !== undefined)
  const shown = samples.calls.filter(one => one === first || one.form === undefined)
  const texts = documented(facts)
  const notices = withHeadingNotices(request.notices, facts.section.heading, base)
  const body = request.body === undefined ? {} : { requestBody: request.body }
  const paging = buildPaging({ parameters: request.parameters, ...body, response })
  return {
    kind: 'operation',
    id: `${place.page}#${method}`,
    ...texts,
    method,
    path: place.path,
    options: { ...request.options, ...(statesUnsigned(texts.description) ? { unsigned: true } : {}) },
    parameters: request.parameters,
    ...body,
    response,
    ...(paging === undefined ? {} : { paging }),
    ...(tables.errors === undefined
      ? {}
      : { errors: buildErrors(tables.errors, place.protocol, page.lines, report) }),
    ...(notices.length === 0 ? {} : { notices }),
    examples: [...shown, ...samples.scenes].map(sample => exampleOf(sample, request.renamed)),
    roots: request.roots,
  }
}

/** Builds a webhook; undefined where a table or the body is missing (reported). */
export function buildWebhook(facts: SectionFacts): Webhook | undefined {
  const { page, place, report, section, method } = facts
  const tables = findTables(facts)
  if (tables === undefined) return undefined
  const context: BuildContext = {
    report,
    protocol: place.protocol,
    side: 'webhook',
    bareArrays: new Set(),
  }
  reportHeadingNotices(section.heading, report)
  const request = buildWebhookRequest(readTableRows(tables.request, page.lines, report), context)
  const { body } = request
  if (body === undefined) {
    report({ code: 'PW313', span: tables.request.span, message: 'The request table has no row `body`.' })
    return undefined
  }
  const name = place.page.split('/').at(-1) ?? place.page
  const stated = eventTypesOf(body)
  if (stated.length > 0 && !stated.includes(name) && protocolFacts[place.protocol].namesEvents)
    report({
      code: 'PW312',
      span: body.span,
      message: `The file is named ${name}, but the row \`event_type\` says ${stated.join(', ')}. The row counts.`,
    })
  const lists = variantLists(section, tables)
  const text = documented(facts)
  const ciphertext = body.kind === 'multipart' ? undefined : ciphertextPath(body.schema)
  return {
    kind: 'webhook',
    id: place.page,
    name,
    ...text,
    notes: text.notes.filter(note => !lists.some(list => list.span === note.span)),
    method,
    eventTypes: stated.length > 0 ? stated : [name],
    parameters: request.parameters,
    requestBody: body,
    ...(ciphertext === undefined ? {} : { ciphertext }),
    variants: lists.flatMap(list => buildVariants(list, { body, ciphertext }, report)),
    reply: buildReply(tables.response, readTableRows(tables.response, page.lines, report), {
      ...context,
      side: 'response',
    }),
    roots: request.roots,
  }
}

/** Lists between the two tables, outside of containers. */
function variantLists(section: Section, tables: Tables): readonly List[] {
  return section.blocks.filter(
    (block): block is List =>
      block.kind === 'list' &&
      block.span.line > tables.request.span.endLine &&
      block.span.line < tables.response.span.line,
  )
}

function documented({ page, place, section, outer, report, corrections }: SectionFacts): Documented {
  const { heading } = section
  const text = readSectionText(section, report)
  const badges = [...outer.flatMap(one => one.badges), ...text.badges]
  const reason = badges.find(({ name }) => deprecations.has(name))
  const outerDescription = outer.find(one => one.description !== '')?.description ?? ''
  const span = heading?.span ?? section.blocks[0]?.span ?? lineSpan(1, 1, 0)
  const own = corrections.get(section)
  return {
    file: page.file,
    page: place.page,
    protocol: place.protocol,
    title: heading?.text ?? '',
    description: text.description === '' ? outerDescription : text.description,
    badges,
    ...(reason === undefined ? {} : { deprecated: deprecation(reason, [...outer, text]) }),
    notes: [...outer.flatMap(one => one.notes), ...text.notes],
    links: [...text.links, ...outer.flatMap(one => one.links)],
    tags: [],
    modes: [],
    ...(own === undefined ? {} : { corrections: own }),
    span,
  }
}

function deprecation({ text: reason, span }: Badge, texts: readonly SectionText[]): Deprecation {
  const successors = texts.flatMap(text => text.successors)
  return {
    kind: 'deprecation',
    reason,
    ...(successors.length === 0 ? {} : { successors }),
    span,
  }
}

function findTables(facts: SectionFacts): Tables | undefined {
  const { page, section, method, report, place } = facts
  const blocks = tableBlocks(section.blocks).map(block => ({ block, role: tableRole(block, report) }))
  const [request, secondRequest] = blocks.filter(({ role }) => role === 'request')
  const [response, secondResponse] = blocks.filter(
    ({ role }) => role !== undefined && role !== 'request' && role !== 'errors',
  )
  const [errors, secondErrors] = blocks.filter(({ role }) => role === 'errors')
  const span = section.heading?.span ?? request?.block.span ?? lineSpan(1, 1, 0)
  if (request === undefined)
    report({ code: 'PW106', span, message: `\`${method}\` of ${place.page} has no request table.` })
  if (response === undefined)
    report({ code: 'PW107', span, message: `\`${method}\` of ${place.page} has no response table.` })
  for (const second of [secondRequest, secondResponse, secondErrors])
    if (second !== undefined)
      report({
        code: 'PW108',
        span: second.block.span,
        message: `The section \`${method}\` has a second ${second.role ?? ''} table.`,
      })
  if (errors !== undefined) reportErrorsPlace(errors.block, response?.block, facts)
  reportLostMarkers(section, page.lines, report)
  reportHiddenRows(section, page.lines, request === undefined || response === undefined, report)
  const misread = [request, response, errors].filter(
    one => one !== undefined && !hasColumns(one.block.table, one.role, report),
  )
  if (request === undefined || response === undefined || misread.length > 0) return undefined
  return {
    request: request.block,
    response: response.block,
    responseRole: response.role ?? 'response',
    ...(errors === undefined ? {} : { errors: errors.block }),
  }
}

/** Reports a table of errors that no operation has, or that stands above the response (rule N1). */
function reportErrorsPlace(
  errors: TableBlock,
  response: TableBlock | undefined,
  { place, report }: SectionFacts,
): void {
  const { span } = errors
  if (place.section === 'webhook')
    report({
      code: 'PW140',
      span,
      message: 'A table of errors belongs to an operation, but this page describes a webhook.',
    })
  else if (response !== undefined && span.line < response.span.line)
    report({
      code: 'PW144',
      span,
      message: 'The table of errors stands above the response table. It is read all the same.',
    })
}
