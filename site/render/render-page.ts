import { headsOf, markerIdOf } from '../../generator/dialect/table-heads.js'
import { findId } from '../../generator/model/from-page/attributes.js'
import { tableRole } from '../../generator/model/from-page/parameter-table.js'
import { tableBlocks } from '../../generator/model/from-page/table-blocks.js'
import { frontMatterText } from '../../generator/parse/front-matter/front-matter.js'
import type { Block, Container, Heading, List, Section, TableBlock } from '../../generator/parse/page.js'
import type { Site } from '../pages/site.js'
import { methodOf, plainHeading, type SiteOperation, type SitePage } from '../pages/site-page.js'
import type { SiteWords } from '../words/site-words.js'
import { renderAlert, renderContainer } from './boxes.js'
import { renderErrorTable } from './error-table.js'
import { readHero, renderHero } from './hero.js'
import { escapeHtml } from './html.js'
import { createIds, type Ids } from './ids.js'
import { isIndexPage, withoutLists } from './index-page.js'
import type { Markdown } from './inline.js'
import { type OperationLinks, renderOperationHead } from './operation-head.js'
import { renderParameterTable } from './parameter-table.js'
import { renderPlainTable } from './plain-table.js'
import { renderProductCards } from './product-cards.js'
import { renderProductTable } from './product-page.js'
import { renderCode, renderSamples } from './samples.js'

/** The context in which pages are rendered. */
export interface RenderContext {
  readonly site: Site
  readonly markdown: Markdown
  /** What the site says itself. */
  readonly words: SiteWords
  readonly links: (page: SitePage, operation: SiteOperation) => OperationLinks
}

interface SectionContext extends RenderContext {
  readonly page: SitePage
  readonly ids: Ids
  /** The depth of the heading above, and its method if the page has several. */
  readonly depth: number
  readonly prefix: string
}

/** A page as HTML. Escapes all text: it cannot become a tag, a template or a script. */
export function renderPage(page: SitePage, context: RenderContext): string {
  const ids = createIds()
  const hasSeveral = page.operations.length > 1
  const isIndex = isIndexPage(page)
  const sections = isIndex ? withoutLists(page) : page.page.sections
  const html = sections.map(section => {
    const method = methodOf(section)
    const depth = section.heading?.depth ?? 1
    const prefix = hasSeveral && method !== undefined ? `${method}-` : ''
    return renderSection(section, { ...context, page, ids, depth, prefix })
  })
  if (page.movedTo !== undefined) return renderMoved(page.movedTo, page, context)
  const hasTitle =
    plainHeading(page.page) !== undefined || page.page.sections.some(({ heading }) => heading !== undefined)
  const hero = page.file === 'index.md' ? readHero(page.page.frontMatter) : undefined
  if (hero !== undefined) return renderHero(hero, page.title, context.markdown, page.file) + html.join('')
  const title = hasTitle ? '' : `<h1>${escapeHtml(page.title)}</h1>`
  const half = page.place.section === 'webhook' ? 'webhook' : 'openapi'
  const list = isIndex ? renderProductCards(half, { ...context, ids }) : ''
  return title + html.join('') + list
}

/** A moved page shows its new address, which may lack the folder of the site. */
function renderMoved(address: string, page: SitePage, { site, words }: RenderContext): string {
  const own = /^\/(?:openapi|webhook)\//.test(address) ? address : `/${page.place.section}${address}`
  const target = site.resolve(own, page.file)
  const name = `<code>${escapeHtml(address)}</code>`
  const link = target.kind === 'absent' ? name : `<a href="${escapeHtml(target.href)}">${name}</a>`
  return `<h1>${words.page.moved}</h1><p>${words.page.newAddress}${link}</p>`
}

function renderSection(section: Section, context: SectionContext): string {
  const heading = section.heading === undefined ? '' : renderHeading(section.heading, context)
  const operation = context.page.operations.find(one => one.section === section)
  const head =
    operation === undefined
      ? ''
      : renderOperationHead(context.page, operation, context.links(context.page, operation), context.words)
  return heading + head + renderBlocks(section.blocks, context)
}

function renderBlocks(blocks: readonly Block[], context: SectionContext): string {
  return blocks.map(block => renderBlock(block, context)).join('')
}

function renderBlock(block: Block, context: SectionContext): string {
  const { markdown, page } = context
  switch (block.kind) {
    case 'heading':
      return renderHeading(block, context)
    case 'paragraph':
      return renderParagraph(block.text, context)
    case 'alert':
      return renderAlert(block, markdown, page.file, context.words.page)
    case 'list':
      return renderList(block, context)
    case 'code':
      return renderCode(block, context.words.page)
    case 'container':
      return renderGroup(block, context)
    case 'table-block':
      return renderTable(block, context)
    case 'other':
      return block.type === 'thematicBreak' ? '<hr>' : markdown.blocks(block.text, page.file)
    case 'loose-attributes':
    case 'stray-marker':
      return ''
  }
}

function renderHeading(heading: Heading, context: SectionContext): string {
  const wanted = findId(heading.attributes)?.name ?? heading.text
  const level = Math.min(6, heading.depth)
  return anchored(level, context.ids.take(wanted), textOrInline(heading.text, context), context)
}

function anchored(level: number, id: string, html: string, { words }: RenderContext): string {
  const own = escapeHtml(id)
  return (
    `<h${level} id="${own}" tabindex="-1">${html} ` +
    `<a class="header-anchor" href="#${escapeHtml(encodeURIComponent(id))}" aria-label="${words.page.sectionLink}">&#8203;</a></h${level}>`
  )
}

/** Values of the front matter are text, everything else is Markdown. */
function textOrInline(text: string, { page, markdown }: SectionContext): string {
  const { frontMatter } = page.page
  const isValue = ['title', 'description'].some(key => frontMatterText(frontMatter, key) === text)
  return isValue ? escapeHtml(text).replaceAll('\n', '<br>') : markdown.inline(text, page.file)
}

function renderParagraph(text: string, context: SectionContext): string {
  const className = /^\s*(?:参阅|另见|参考)/.test(text) ? ' class="see-also"' : ''
  return text.trim() === '' ? '' : `<p${className}>${textOrInline(text, context)}</p>`
}

function renderList(list: List, context: SectionContext): string {
  const { ids, markdown, page } = context
  const tag = list.ordered ? 'ol' : 'ul'
  const items = list.items.map(item => {
    const name = findId(item.attributes)?.name
    const id = name === undefined ? '' : ` id="${escapeHtml(ids.take(name))}"`
    return `<li${id}>${markdown.blocks(item.text, page.file)}</li>`
  })
  return `<${tag}>${items.join('')}</${tag}>`
}

function renderGroup(container: Container, context: SectionContext): string {
  if (container.name === 'code-group') {
    const code = container.children.filter(block => block.kind === 'code')
    const others = container.children.filter(block => block.kind !== 'code')
    return (
      samplesHeading(container, context) +
      renderSamples(code, context.ids, context.words.page) +
      renderBlocks(others, context)
    )
  }
  const body = renderBlocks(container.children, context)
  return renderContainer(container, body, context.markdown, context.page.file, context.words.page)
}

/** The first samples of an operation get a heading, which the page's outline links to. */
function samplesHeading(container: Container, context: SectionContext): string {
  const { page, ids, depth, prefix, words } = context
  const operation = page.operations.find(({ section }) => section.blocks.includes(container))
  const isFirst =
    operation?.section.blocks.find(block => block.kind === 'container' && block.name === 'code-group') ===
    container
  return isFirst
    ? anchored(Math.min(6, depth + 1), ids.take(`${prefix}samples`), words.page.samples, context)
    : ''
}

function renderTable(block: TableBlock, context: SectionContext): string {
  const { page, ids, markdown, words } = context
  const inline = (text: string): string => markdown.inline(text, page.file)
  if (page.place.section === 'catalogue') return renderProductTable(block, context)
  const role = hasTables(page) ? tableRole(block, () => undefined) : undefined
  if (role === undefined) return renderPlainTable(block, inline, words.page)
  const id = ids.take(`${context.prefix}${markerIdOf(role)}`)
  const title = escapeHtml(headsOf(block.table.head.cells[0]?.text ?? '').tables[role])
  const heading = anchored(Math.min(6, context.depth + 1), id, title, context)
  if (role === 'errors') {
    const { protocol } = page.place
    return (
      heading +
      renderErrorTable(block, { protocol, id, ids, inline, words: words.page }) +
      commonErrors(context)
    )
  }
  const direction = role !== 'request' || page.place.section === 'webhook' ? 'received' : 'sent'
  return (
    heading +
    renderParameterTable(block, role, { id, ids, inline, words: words.page, direction }) +
    (role !== 'request' && !hasErrors(block, page) ? commonErrors(context) : '')
  )
}

/** Whether the tables of a page are those of the dialect. */
function hasTables({ operations, place }: SitePage): boolean {
  return operations.length > 0 || place.section === 'errors'
}

/** Whether the operation with this table has errors of its own. */
function hasErrors(table: TableBlock, { operations }: SitePage): boolean {
  const tables = operations
    .map(({ section }) => tableBlocks(section.blocks))
    .find(blocks => blocks.includes(table))
  return tables?.some(block => tableRole(block, () => undefined) === 'errors') === true
}

/** A link to the errors that operations share: those of the longest path that contains the page. */
function commonErrors({ page, site, markdown, words }: SectionContext): string {
  if (page.place.section !== 'openapi') return ''
  const segments = page.place.page.split('/')
  const found = segments.flatMap((_, at) => {
    const path = segments.slice(0, segments.length - at).join('/')
    return site.pages.get(`errors/${path}.md`) ?? []
  })[0]
  if (found === undefined) return ''
  const link = `<a href="${escapeHtml(site.href(found.file))}">${markdown.inline(found.title, page.file)}</a>`
  return `<p class="common-errors">${words.page.commonErrors}${link}</p>`
}
