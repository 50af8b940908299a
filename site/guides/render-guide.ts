import type { MarkdownIt, Token } from 'markdown-it'
import { escapeHtml, withoutControls } from '../render/html.js'
import { renderCode } from '../render/samples.js'
import type { PageWords } from '../words/page-words.js'
import { type GuideLinkContext, resolveGuideImage, resolveGuideLink } from './guide-links.js'
import { createGuideMarkdown, type ParsedGuide, parseGuide } from './parse-guide.js'

/** What guides are rendered with. */
export interface GuideRenderContext extends GuideLinkContext {
  readonly words: PageWords
  /** The base of the site, where images of guides stand. */
  readonly base: string
  /** Called for each link that leads nowhere, with its place: `docs/webhooks.md:12: there is no docs/x.md`. */
  readonly report: (problem: string) => void
}

interface RenderState extends GuideRenderContext {
  readonly guide: ParsedGuide
}

/** A guide as HTML. Tags of its text are shown as text, except `<br>`. */
export function renderGuide(guide: ParsedGuide, context: GuideRenderContext): string {
  const md = createGuideMarkdown()
  // Rendering changes tokens: a second rendering must not see what the first one did.
  const state: RenderState = { ...context, guide: parseGuide(guide.file, guide.text, md) }
  addRules(md, state)
  const tokens = [...state.guide.tokens]
  markAlerts(tokens, context.words)
  for (const token of tokens) if (token.type === 'inline') resolveLinks(token, state)
  return md.renderer.render(tokens, md.options, {})
}

function addRules(md: MarkdownIt, { guide, words }: RenderState): void {
  const { rules } = md.renderer
  rules.fence = (tokens, index) => {
    const { content = '', info = '' } = tokens[index] ?? {}
    const language = info.trim().split(/\s+/)[0] ?? ''
    return renderCode({ code: withoutControls(content), language, label: '' }, words)
  }
  rules.code_block = (tokens, index) =>
    renderCode({ code: withoutControls(tokens[index]?.content ?? ''), language: '', label: '' }, words)
  rules.heading_open = (tokens, index) => {
    const token = tokens[index]
    const id = escapeHtml((token && guide.slugs.get(token)) ?? '')
    return `<${token?.tag} id="${id}" tabindex="-1">`
  }
  rules.heading_close = (tokens, index) => {
    const open = tokens.findLast((one, at) => at < index && one.type === 'heading_open')
    const id = escapeHtml(encodeURIComponent((open && guide.slugs.get(open)) ?? ''))
    return ` <a class="header-anchor" href="#${id}" aria-label="${words.sectionLink}">&#8203;</a></${tokens[index]?.tag}>\n`
  }
  rules.table_open = () =>
    `<div class="plain-table" tabindex="0" role="region" aria-label="${words.table}"><table>\n`
  rules.table_close = () => '</table></div>\n'
  rules.blockquote_open = (tokens, index) => {
    const kind = kindOf(tokens[index])
    if (kind === undefined) return '<blockquote>\n'
    const title = escapeHtml(words.alerts.get(kind) ?? '')
    return `<div class="${kind.toLowerCase()} custom-block github-alert"><p class="custom-block-title">${title}</p>\n`
  }
  rules.blockquote_close = (tokens, index) =>
    kindOf(tokens[index]) === undefined ? '</blockquote>\n' : '</div>\n'
  rules.image = (tokens, index, options, env, self) => {
    const { children, attrs } = tokens[index] ?? {}
    const alt = escapeHtml(self.renderInlineAsText(children ?? [], options, env))
    const own = (attrs ?? []).filter(([name]) => name !== 'alt')
    const text = own.map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`).join('')
    return `<span class="guide-figure" tabindex="0" role="group" aria-label="${words.figure}"><img${text} alt="${alt}"></span>`
  }
  rules.html_block = (tokens, index) => shownHtml(tokens[index]?.content ?? '')
  rules.html_inline = (tokens, index) => shownHtml(tokens[index]?.content ?? '')
}

/** The kind of an alert that a token opens or closes. */
function kindOf(token: Token | undefined): string | undefined {
  return typeof token?.meta?.kind === 'string' ? token.meta.kind : undefined
}

function metaOf(kind: string | undefined): { kind: string } | null {
  return kind === undefined ? null : { kind }
}

/** Comments are not shown, line breaks break lines, and everything else is text. */
function shownHtml(html: string): string {
  if (/^<br\s*\/?>$/.test(html.trim())) return '<br>'
  return escapeHtml(html.replace(/<!--[\s\S]*?-->/g, '').trimEnd())
}

function resolveLinks(inline: Token, state: RenderState): void {
  const line = (inline.map?.[0] ?? 0) + 1
  const report = (problem: string): void => state.report(`${state.guide.file}:${line}: ${problem}`)
  let tag = 'a'
  for (const token of inline.children ?? []) {
    if (token.type === 'link_open') {
      const target = resolveGuideLink(String(token.attrGet('href') ?? ''), state.guide, state)
      if (target.kind === 'dead') report(target.problem)
      tag = target.kind === 'inside' || target.kind === 'outside' ? 'a' : 'span'
      token.tag = tag
      token.attrs =
        target.kind === 'inside'
          ? [['href', target.href]]
          : target.kind === 'outside'
            ? [
                ['href', target.href],
                ['target', '_blank'],
                ['rel', 'noreferrer'],
              ]
            : [['class', 'absent']]
    } else if (token.type === 'link_close') token.tag = tag
    else if (token.type === 'image') {
      const address = String(token.attrGet('src') ?? '')
      const path = resolveGuideImage(address, state.guide, state.root)
      if (path === undefined) report(`the image ${address} is not in docs/images`)
      token.attrSet('src', `${state.base}guide/${encodeURI(path ?? '')}`)
      token.attrSet('loading', 'lazy')
    }
  }
}

/** Finds quotations that begin with `[!NOTE]` and the like, and takes the marker out of their text. */
function markAlerts(tokens: readonly Token[], words: PageWords): void {
  const open: (string | undefined)[] = []
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'blockquote_open') {
      const [marker, after] = tokens[index + 2]?.children ?? []
      const kind = /^\[!([A-Z]+)\]$/.exec(marker?.content.trim() ?? '')?.[1]
      const isAlert = kind !== undefined && words.alerts.has(kind)
      open.push(isAlert ? kind : undefined)
      if (!isAlert) continue
      token.meta = { kind }
      if (marker !== undefined) marker.content = ''
      if (after?.type === 'softbreak') after.type = 'text'
    } else if (token.type === 'blockquote_close') token.meta = metaOf(open.pop())
  }
}
