import { protocolLabel, withinProtocol } from '../../generator/dialect/protocols.js'
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

/** Method and path, state, products, and links to the OpenAPI file and the source. */
export function renderOperationHead(
  page: SitePage,
  operation: SiteOperation,
  links: OperationLinks,
  words: SiteWords,
): string {
  const { place } = page
  const isWebhook = place.section === 'webhook'
  const name = isWebhook ? withinProtocol(place.page) : place.path
  const badge = isWebhook
    ? `<b class="method method-hook">${words.page.notice}</b>`
    : methodBadge(operation.method)
  const state = stateMark(stateOf(operation.badges), words.navigation).trim()
  const tags = links.tags.map(tag => tagMark(tag, links.productHref?.(tag)))
  const openapi = links.openapi === undefined ? [] : [openapiLink(page, operation, links.openapi)]
  const editor = links.source.opensEditor ? ' data-open-editor' : ''
  const source = `<a class="source" href="${escapeHtml(links.source.href)}" target="_blank" rel="noreferrer"${editor}>${escapeHtml(links.source.text)}</a>`
  const meta = [
    state,
    `<span class="protocol">${protocolLabel(place.protocol)}</span>`,
    ...tags,
    ...openapi,
    source,
  ]
  return (
    `<div class="endpoint">${badge}<code>${escapeHtml(name)}</code></div>` +
    `<div class="operation-meta">${meta.filter(part => part !== '').join('')}</div>`
  )
}

function tagMark(tag: string, href: string | undefined): string {
  const name = escapeHtml(tag)
  return href === undefined
    ? `<span class="tag">${name}</span>`
    : `<a class="tag" href="${escapeHtml(href)}">${name}</a>`
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
