import type { CatalogueEntry, CatalogueGroup } from '../navigation/catalogue.js'
import { fileOfAddress, stateOf } from '../navigation/navigation.js'
import type { Site } from '../pages/site.js'
import { escapeHtml } from './html.js'
import type { Ids } from './ids.js'
import type { Markdown } from './inline.js'
import { plainText } from './plain-text.js'

const modeNames = { direct: '直连', partner: '服务商' } as const

/** A catalogue page: each product with its links, and a field that narrows them down. */
export function renderCatalogue(
  groups: readonly CatalogueGroup[],
  site: Site,
  markdown: Markdown,
  file: string,
  ids: Ids,
): string {
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  const filter =
    `<div class="catalogue-filter"><label for="catalogue-filter">筛选 ${count} 个条目</label>` +
    `<input id="catalogue-filter" type="search" placeholder="名称、路径或业务标签" autocomplete="off"></div>` +
    `<p class="catalogue-none" role="status" hidden>没有匹配的条目</p>`
  // The catalogue of notices names formats alone: one heading is enough for groups that follow each other.
  const body = groups.map((group, index) => {
    const isSame = group.protocol === '' && group.name === groups[index - 1]?.name
    return renderGroup(group, isSame ? '' : renderGroupName(group, markdown, file, ids), site, markdown, file)
  })
  return `<div class="catalogue">${filter}${body.join('')}</div>`
}

function renderGroup(
  group: CatalogueGroup,
  heading: string,
  site: Site,
  markdown: Markdown,
  file: string,
): string {
  const name = plainText(group.name)
  const entries = group.entries.map(entry => renderEntry(entry, name, site, markdown, file)).join('')
  return `<section class="catalogue-group">${heading}<ul>${entries}</ul></section>`
}

function renderGroupName(group: CatalogueGroup, markdown: Markdown, file: string, ids: Ids): string {
  const name = plainText(group.name)
  const id = ids.take(`tag-${group.protocol === '' ? '' : `${group.protocol}-`}${name}`)
  const protocol =
    group.protocol === '' ? '' : ` <span class="protocol">API${escapeHtml(group.protocol)}</span>`
  const words = markdown.inline(group.name.replace(/<br\s*\/?>/g, ' '), file)
  return `<h2 id="${escapeHtml(id)}" tabindex="-1">${words}${protocol}</h2>`
}

function renderEntry(
  entry: CatalogueEntry,
  group: string,
  site: Site,
  markdown: Markdown,
  file: string,
): string {
  const place = fileOfAddress(entry.address)
  const page = place === undefined ? undefined : site.pages.get(place.file)
  const own = page?.operations.filter(({ method }) => method === place?.fragment) ?? []
  const operations = own.length > 0 ? own : (page?.operations ?? [])
  const state = stateOf(operations.flatMap(({ badges }) => badges))
  const methods = operations.map(({ method }) => method)
  const isWebhook = page?.place.section === 'webhook'
  const shown = isWebhook ? '' : methods.map(method => methodBadge(method)).join(' ')
  const path = page === undefined ? '' : isWebhook ? page.place.page.replace(/^v\d\//, '') : page.place.path
  const [mode, second] = entry.modes
  const modeName = mode === undefined || second !== undefined ? '' : modeNames[mode]
  const words = [group, plainText(entry.title), path, modeName, ...methods].join(' ').toLowerCase()
  return (
    `<li data-words="${escapeHtml(words)}"${state === 'gone' ? ' class="gone"' : ''}>` +
    `<span class="entry-title">${markdown.inline(entry.text, file)}${stateMark(state)}` +
    `${modeName === '' ? '' : ` <span class="mode">${modeName}</span>`}</span>` +
    `<span class="entry-path">${shown} <code>${escapeHtml(path)}</code></span></li>`
  )
}

/** `POST` and the like, coloured by the method. */
export function methodBadge(method: string): string {
  return `<b class="method method-${escapeHtml(method)}">${escapeHtml(method.toUpperCase())}</b>`
}

const states = { gone: '已下线', replaced: '有新接口', restricted: '受限' } as const

/** The mark of an operation that is gone, replaced or restricted. */
export function stateMark(state: keyof typeof states | undefined): string {
  return state === undefined ? '' : ` <span class="state state-${state}">${states[state]}</span>`
}
