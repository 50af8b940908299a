import type { Alert, Container } from '../../generator/parse/page.js'
import type { PageWords } from '../words/page-words.js'
import { escapeHtml } from './html.js'
import type { Markdown } from './inline.js'

/** A container as a box; `body` is its content as HTML. */
export function renderContainer(
  container: Container,
  body: string,
  markdown: Markdown,
  file: string,
  words: PageWords,
): string {
  const classes = container.attributes?.attributes.filter(({ kind }) => kind === 'class') ?? []
  const badge = classes.map(({ name }) => words.badges.get(name)).find(title => title !== undefined)
  const kind = words.containers.has(container.name) ? container.name : 'info'
  const own = container.info.trim()
  const isSign = /^:[a-z0-9_+-]+:$/.test(own)
  const replacement = isSign || own === '' ? (badge ?? words.containers.get(kind) ?? '') : ''
  const title = [own === '' ? '' : markdown.inline(own, file), escapeHtml(replacement)]
    .filter(part => part !== '')
    .join(' ')
  if (kind === 'details')
    return `<details class="details custom-block"><summary>${title}</summary>${body}</details>`
  return `<div class="${kind} custom-block"><p class="custom-block-title">${title}</p>${body}</div>`
}

/** An alert (`> [!IMPORTANT] title`) as a box, or a quotation without marker as a blockquote. */
export function renderAlert(alert: Alert, markdown: Markdown, file: string, words: PageWords): string {
  const body = markdown.blocks(alert.text, file)
  if (alert.marker === undefined) return `<blockquote>${body}</blockquote>`
  const known = words.alerts.get(alert.marker)
  const kind = known === undefined ? 'note' : alert.marker.toLowerCase()
  const title =
    alert.title === ''
      ? escapeHtml(known ?? words.alerts.get('NOTE') ?? '')
      : markdown.inline(alert.title, file)
  return `<div class="${kind} custom-block github-alert"><p class="custom-block-title">${title}</p>${body}</div>`
}
