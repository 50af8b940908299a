import { newHeads } from '../../generator/dialect/table-heads.js'
import type { Block, Container } from '../../generator/parse/page.js'
import { type Flow, type FlowCall, flowOf } from '../navigation/flow.js'
import type { SiteOperation, SitePage } from '../pages/site-page.js'
import { methodBadge } from './catalogue.js'
import { commonErrors } from './dialect-table.js'
import { escapeHtml } from './html.js'
import { requestOf } from './needed-fields.js'
import {
  type HeadContext,
  landmark,
  renderBadges,
  renderBreadcrumb,
  renderEndpoint,
} from './operation-head.js'
import { type OperationZones, operationZones, type Zone } from './operation-zones.js'
import { partHeading, type SectionContext } from './section-context.js'
import { renderTryPlace } from './try-place.js'

/** Renders blocks of the page in their order. */
export type RenderBlocks = (blocks: readonly Block[]) => string

/**
 * An operation or a notice: its head, then its parts in a fixed order, each with its text and the code that stands beside
 * it on wide screens. `heading` is the operation's own.
 */
export function renderOperation(
  operation: SiteOperation,
  heading: string,
  context: SectionContext,
  render: RenderBlocks,
): string {
  const { page, site, words } = context
  const zones = operationZones(operation.section.blocks)
  const flow = flowOf(page, operation, site.products, site.pages)
  const head: HeadContext = {
    page,
    operation,
    links: context.links(page, operation),
    words,
    flow,
    server: serverOf(zones, page),
  }
  const body = [
    renderFirst(zones, head, context, render),
    renderRow('answer', zones.answer, render),
    renderErrors(zones.errors, context, render),
    ...zones.related.map(container => renderRelated(container, context, render)),
    renderFlow(flow, context),
    renderOfficial(zones.official, context, render),
  ].join('')
  return (
    `<section class="operation" data-method="${operation.method}" data-path="${escapeHtml(page.place.path)}" data-section="${page.place.section}">` +
    `<header class="op-head">${render(zones.states)}${renderBreadcrumb(head)}` +
    `<div class="op-title">${heading}${renderBadges(head)}</div>${renderEndpoint(head)}</header>` +
    `${renderOutline(body, operation, context)}${body}</section>`
  )
}

/** What it is for, the call, and the request. */
function renderFirst(
  { intro, request }: OperationZones,
  { page }: HeadContext,
  context: SectionContext,
  render: RenderBlocks,
): string {
  const isCall = page.place.section === 'openapi'
  const tryIt = isCall ? renderTryPlace(request.code) : ''
  const code =
    request.code.length === 0
      ? tryIt
      : partHeading('samples', context.words.page.samples, context) + tryIt + render(request.code)
  return (
    `<div class="op-row op-first"><div class="op-intro">${render(intro)}</div>` +
    `${code === '' ? '' : `<div class="op-code">${code}</div>`}` +
    `<div class="op-text">${render(request.text)}</div></div>`
  )
}

/** A part with the code beside it; `end` stands below its text. */
function renderRow(name: string, { text, code }: Zone, render: RenderBlocks, end = ''): string {
  if (text.length + code.length === 0) return ''
  const beside = code.length === 0 ? '' : `<div class="op-code">${render(code)}</div>`
  return `<div class="op-row op-${name}"><div class="op-text">${render(text)}${end}</div>${beside}</div>`
}

/** The errors of the operation's own and a link to those that all share. */
function renderErrors(zone: Zone, context: SectionContext, render: RenderBlocks): string {
  const shared = commonErrors(context)
  if (zone.text.length > 0 || shared === '') return renderRow('errors', zone, render, shared)
  const { language, operation } = context.words
  const title = (language === 'zh' ? newHeads : operation.heads).tables.errors
  return `<div class="op-row op-errors"><div class="op-text">${partHeading('errors', title, context)}${shared}</div></div>`
}

/** The notices that follow, or the calls that lead to a notice. */
function renderRelated(container: Container, context: SectionContext, render: RenderBlocks): string {
  const title = container.info.trim()
  const heading = partHeading('related', title, context)
  const list = render(container.children)
  const body =
    container.name === 'details'
      ? `<details class="op-long"><summary>${escapeHtml(title)}</summary>${list}</details>`
      : list
  return `<div class="op-related">${heading}${body}</div>`
}

/** The calls before and after in the flow of the product. */
function renderFlow(flow: Flow | undefined, context: SectionContext): string {
  const { words } = context
  const { previousCall, nextCall, sameStep } = words.operation
  if (flow === undefined) return ''
  const { previous, next, alternatives } = flow
  if (previous === undefined && next === undefined && alternatives.length === 0) return ''
  const card = (call: FlowCall | undefined, label: string, className: string): string =>
    call === undefined ? '' : flowCard(call, label, className, context)
  const others =
    alternatives.length === 0
      ? ''
      : `<p class="flow-same"><span>${sameStep}</span> ${alternatives.map(call => flowLink(call, context)).join(' ')}</p>`
  return (
    `<div class="op-flow">${partHeading('flow', words.operation.flow, context)}` +
    `<div class="flow-cards">${card(previous, previousCall, 'flow-previous')}${card(next, nextCall, 'flow-next')}</div>${others}</div>`
  )
}

function flowCard(call: FlowCall, label: string, className: string, context: SectionContext): string {
  const { page, operation, part } = call
  const where = part === '' ? label : `${label} · ${part}`
  return (
    `<a class="flow-card ${className}" href="${escapeHtml(hrefOf(call, context))}"><small>${escapeHtml(where)}</small>` +
    `<b>${escapeHtml(call.title)}</b><span class="flow-path">${methodBadge(operation.method)} <code>${escapeHtml(page.place.path)}</code></span></a>`
  )
}

function flowLink(call: FlowCall, context: SectionContext): string {
  return `<a href="${escapeHtml(hrefOf(call, context))}">${escapeHtml(call.title)}</a>`
}

/** The address of a call: that of its page, with a fragment where the page has several. */
function hrefOf({ page, operation }: FlowCall, { site }: SectionContext): string {
  return site.href(page.file, page.operations.length > 1 ? operation.method : '')
}

function renderOfficial(blocks: readonly Block[], context: SectionContext, render: RenderBlocks): string {
  if (blocks.length === 0) return ''
  const heading = partHeading('official', context.words.operation.officialDocuments, context)
  return `<div class="op-official">${heading}${render(blocks)}</div>`
}

/** Links to the parts of an operation, in the place of the outline that wide pages have no room for. */
function renderOutline(
  body: string,
  operation: SiteOperation,
  { depth, page, words }: SectionContext,
): string {
  const level = Math.min(6, depth + 1)
  const heading = new RegExp(`<h${level} id="([^"]*)" tabindex="-1">(.*?) <a class="header-anchor"`, 'g')
  const links = [...body.matchAll(heading)].map(
    ([, id = '', title = '']) =>
      `<a href="#${escapeHtml(encodeURIComponent(id))}">${title.replace(/<[^>]*>/g, '')}</a>`,
  )
  return links.length < 2
    ? ''
    : `<nav class="op-outline" aria-label="${landmark(words.operation.sections, page, operation, words)}">${links.join('')}</nav>`
}

/** The host that the request states: another one than that of the API. */
function serverOf({ request }: OperationZones, { place }: SitePage): string | undefined {
  const table = request.text.find(block => block.kind === 'table-block')
  if (table?.kind !== 'table-block' || place.section !== 'openapi') return undefined
  return requestOf(table, place).options.baseUri?.replace(/\/+$/, '')
}
