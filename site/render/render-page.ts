import { startsLinks } from '../../generator/dialect/formal-words.js'
import { findId } from '../../generator/model/from-page/attributes.js'
import { tableRole } from '../../generator/model/from-page/parameter-table.js'
import { frontMatterText } from '../../generator/parse/front-matter/front-matter.js'
import type { Block, Container, Heading, List, Section, TableBlock } from '../../generator/parse/page.js'
import { methodOf, plainHeading, type SitePage } from '../pages/site-page.js'
import { renderAlert, renderContainer } from './boxes.js'
import { renderDialectTable } from './dialect-table.js'
import { readHero, renderHero } from './hero.js'
import { escapeHtml } from './html.js'
import { createIds } from './ids.js'
import { isIndexPage, withoutLists } from './index-page.js'
import { renderOfficialLinks } from './official-links.js'
import { renderOperation } from './operation.js'
import { renderPlainTable } from './plain-table.js'
import { renderProductCards } from './product-cards.js'
import { renderProductTable } from './product-page.js'
import { renderCode, renderSamples } from './samples.js'
import { anchored, type RenderContext, type SectionContext } from './section-context.js'

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
  if (operation === undefined) return heading + renderBlocks(section.blocks, context)
  return renderOperation(operation, heading, context, blocks => renderBlocks(blocks, context))
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

/** Values of the front matter are text, in which only names stand out; everything else is Markdown. */
function textOrInline(text: string, { page, markdown }: SectionContext): string {
  const { frontMatter } = page.page
  const isValue = ['title', 'description'].some(key => frontMatterText(frontMatter, key) === text)
  if (!isValue) return markdown.inline(text, page.file)
  return escapeHtml(text)
    .replaceAll('\n', '<br>')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
}

function renderParagraph(text: string, context: SectionContext): string {
  const official = renderOfficialLinks(text, context)
  if (official !== undefined) return official
  const className = startsLinks(text) ? ' class="see-also"' : ''
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
    return renderSamples(code, context) + renderBlocks(others, context)
  }
  const body = renderBlocks(container.children, context)
  return renderContainer(container, body, context.markdown, context.page.file, context.words.page)
}

function renderTable(block: TableBlock, context: SectionContext): string {
  const { page, markdown, words } = context
  const inline = (text: string): string => markdown.inline(text, page.file)
  if (page.place.section === 'catalogue') return renderProductTable(block, context)
  const role = hasTables(page) ? tableRole(block, () => undefined) : undefined
  if (role === undefined) return renderPlainTable(block, inline, words.page)
  return renderDialectTable(block, role, context)
}

/** Whether the tables of a page are those of the dialect. */
function hasTables({ operations, place }: SitePage): boolean {
  return operations.length > 0 || place.section === 'errors'
}
