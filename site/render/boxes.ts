import type { Alert, Container } from '../../generator/parse/page.js'
import { escapeHtml } from './html.js'
import type { Markdown } from './inline.js'

/** Titles of badges that only have an emoji. */
const badgeTitles: ReadonlyMap<string, string> = new Map([
  ['im-redesigned', '已有新接口'],
  ['im-deprecated', '已下线'],
  ['im-discarded', '已停用'],
  ['im-privated', '不对新商户开放'],
  ['im-need-accessment', '需先申请权限'],
  ['im-need-tbt', '需先申请开通'],
  ['im-important', '重要'],
  ['im-special', '特别说明'],
  ['im-specific', '特别说明'],
  ['im-parsed', '解析说明'],
  ['im-confusing', '容易混淆'],
])

const containerTitles: ReadonlyMap<string, string> = new Map([
  ['tip', '提示'],
  ['info', '说明'],
  ['warning', '注意'],
  ['danger', '警告'],
  ['details', '详情'],
])

const alertTitles: ReadonlyMap<string, string> = new Map([
  ['NOTE', '说明'],
  ['TIP', '提示'],
  ['IMPORTANT', '重要'],
  ['WARNING', '注意'],
  ['CAUTION', '警告'],
])

/** A container as a box; `body` is its content as HTML. */
export function renderContainer(
  container: Container,
  body: string,
  markdown: Markdown,
  file: string,
): string {
  const classes = container.attributes?.attributes.filter(({ kind }) => kind === 'class') ?? []
  const badge = classes.map(({ name }) => badgeTitles.get(name)).find(title => title !== undefined)
  const kind = containerTitles.has(container.name) ? container.name : 'info'
  const own = container.info.trim()
  const isSign = /^:[a-z0-9_+-]+:$/.test(own)
  const words = isSign || own === '' ? (badge ?? containerTitles.get(kind) ?? '') : ''
  const title = [own === '' ? '' : markdown.inline(own, file), escapeHtml(words)]
    .filter(part => part !== '')
    .join(' ')
  if (kind === 'details')
    return `<details class="details custom-block"><summary>${title}</summary>${body}</details>`
  return `<div class="${kind} custom-block"><p class="custom-block-title">${title}</p>${body}</div>`
}

/** An alert (`> [!IMPORTANT] title`) as a box, or a quotation without marker as a blockquote. */
export function renderAlert(alert: Alert, markdown: Markdown, file: string): string {
  const body = markdown.blocks(alert.text, file)
  if (alert.marker === undefined) return `<blockquote>${body}</blockquote>`
  const known = alertTitles.get(alert.marker)
  const kind = known === undefined ? 'note' : alert.marker.toLowerCase()
  const title = alert.title === '' ? escapeHtml(known ?? '说明') : markdown.inline(alert.title, file)
  return `<div class="${kind} custom-block github-alert"><p class="custom-block-title">${title}</p>${body}</div>`
}
