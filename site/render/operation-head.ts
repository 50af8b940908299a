import { withinProtocol } from '../../generator/dialect/protocols.js'
import { wechatPayIn } from '../../generator/model/protocol/wechat-pay.js'
import type { Flow } from '../navigation/flow.js'
import { stateOf } from '../navigation/navigation.js'
import type { SiteOperation, SitePage } from '../pages/site-page.js'
import type { SiteWords } from '../words/site-words.js'
import { methodBadge, stateMark } from './catalogue.js'
import { escapeHtml } from './html.js'

/** Links and products below the heading of an operation. */
export interface OperationLinks {
  /** The address of `openapi.json`, if the site has it. */
  readonly openapi?: string
  /** Address and name of the source line. */
  readonly source: { readonly href: string; readonly text: string; readonly opensEditor: boolean }
  readonly tags: readonly string[]
  /** The address of a product's page, if it has one. */
  readonly productHref?: (tag: string) => string | undefined
}

const apiServer = wechatPayIn('zh').server

/** What the head of an operation is rendered with. */
export interface HeadContext {
  readonly page: SitePage
  readonly operation: SiteOperation
  readonly links: OperationLinks
  readonly words: SiteWords
  readonly flow: Flow | undefined
  /** The host that the page names, without a slash at its end; by default that of the API. */
  readonly server?: string | undefined
}

/** The name of a landmark, which no other one of the page may have. */
export function landmark(
  name: string,
  { operations }: SitePage,
  { title }: SiteOperation,
  words: SiteWords,
): string {
  return escapeHtml(operations.length > 1 ? words.operation.of(name, title) : name)
}

/** The products that list an operation, above its heading. */
export function renderBreadcrumb({ page, operation, links, words, flow }: HeadContext): string {
  if (links.tags.length === 0) return ''
  const tags = links.tags.map(tag => {
    const href = links.productHref?.(tag)
    const name = escapeHtml(tag)
    return href === undefined
      ? `<span class="tag">${name}</span>`
      : `<a class="tag" href="${escapeHtml(href)}">${name}</a>`
  })
  const part =
    flow === undefined || flow.part === '' ? '' : `<span class="part">${escapeHtml(flow.part)}</span>`
  return `<nav class="op-crumbs" aria-label="${landmark(words.operation.breadcrumb, page, operation, words)}">${tags.join('')}${part}</nav>`
}

/** Who may call it, its version and its state, beside the heading. */
export function renderBadges({ page, operation, words, flow }: HeadContext): string {
  const modes = (['direct', 'partner'] as const)
    .filter(mode => flow?.modes.includes(mode) === true)
    .map(mode => `<span class="mode mode-${mode}">${words.operation.modes[mode]}</span>`)
  const badges = [
    stateMark(stateOf(operation.badges), words.navigation).trim(),
    ...modes,
    `<span class="protocol protocol-${page.place.protocol}">${words.operation.versions[page.place.protocol]}</span>`,
  ]
  return `<p class="op-badges">${badges.filter(badge => badge !== '').join('')}</p>`
}

/** Method and path with buttons to copy them, and below them links to the OpenAPI file and the source. */
export function renderEndpoint({ page, operation, links, words, server }: HeadContext): string {
  const { place } = page
  const isWebhook = place.section === 'webhook'
  const name = isWebhook ? withinProtocol(place.page) : place.path
  const badge = isWebhook
    ? `<b class="method method-hook">${words.page.notice}</b>`
    : methodBadge(operation.method)
  const { copyPath, copyUrl, url } = words.operation
  const buttons = isWebhook
    ? copyButton(name, copyPath, '')
    : copyButton(name, copyPath, '') + copyButton(`${server ?? apiServer}${name}`, copyUrl, url)
  const openapi = links.openapi === undefined ? '' : openapiLink(page, operation, links.openapi)
  const editor = links.source.opensEditor ? ' data-open-editor' : ''
  const source = `<a class="source" href="${escapeHtml(links.source.href)}" target="_blank" rel="noreferrer"${editor}>${escapeHtml(links.source.text)}</a>`
  return (
    `<div class="endpoint">${badge}<code>${escapeHtml(name)}</code><span class="endpoint-copy">${buttons}</span></div>` +
    `<p class="operation-meta">${openapi}${source}</p>`
  )
}

/** A button that copies a text; the theme's script does it. */
function copyButton(text: string, label: string, shown: string): string {
  return `<button type="button" class="copy-text" data-copy="${escapeHtml(text)}" title="${label}" aria-label="${label}">${shown}</button>`
}

/** A link with a JSON pointer, which browsers ignore and OpenAPI tools understand. */
function openapiLink(page: SitePage, operation: SiteOperation, href: string): string {
  const { place } = page
  const escaped = (text: string): string => text.replaceAll('~', '~0').replaceAll('/', '~1')
  const name = place.page.replace(/^v3\//, '')
  const pointer =
    place.section === 'webhook'
      ? `/webhooks/${escaped(name)}/${operation.method}`
      : `/paths/${escaped(place.path)}/${operation.method}`
  return `<a href="${escapeHtml(`${href}#${encodeURI(pointer)}`)}" target="_blank">OpenAPI</a>`
}
