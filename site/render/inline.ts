import type { MarkdownIt } from 'markdown-it'
import createMarkdownIt from 'markdown-it'
import type { PageWords } from '../words/page-words.js'
import { gemoji } from './emoji.js'
import { withoutControls } from './html.js'
import { addUntranslated } from './untranslated.js'

/** The target of a link. `absent`: the site does not have that page. */
export type LinkTarget =
  | { readonly kind: 'inside'; readonly href: string }
  | { readonly kind: 'outside'; readonly href: string }
  | { readonly kind: 'absent' }

/** Resolves an address as a page has it; `from` is the page's file. */
export type ResolveLink = (address: string, from: string) => LinkTarget

/** Markdown to HTML. Shows HTML of a page as text, and images too. */
export interface Markdown {
  /** One line: a cell, a heading. */
  readonly inline: (text: string, file: string) => string
  /** Paragraphs and lists. */
  readonly blocks: (text: string, file: string) => string
}

/** The site's Markdown, as far as the dialect goes: emphasis, code, links, lists, `<br/>`, emoji codes. */
export function createMarkdown(resolve: ResolveLink, words: PageWords): Markdown {
  const md = createMarkdownIt({ html: false, linkify: true })
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
  md.disable(['image', 'table', 'html_block', 'reference'])
  md.inline.ruler.before('autolink', 'line-break', (state, silent) => {
    const found = /^<br\s*\/?>/.exec(state.src.slice(state.pos, state.pos + 8))
    if (found === null) return false
    if (!silent) state.push('hardbreak', 'br', 0)
    state.pos += found[0].length
    return true
  })
  md.inline.ruler.before('emphasis', 'emoji-code', (state, silent) => {
    if (state.src[state.pos] !== ':') return false
    const name = /^:([a-z0-9_+-]+):/.exec(state.src.slice(state.pos, state.pos + 50))?.[1]
    const sign = name === undefined ? undefined : gemoji(name)
    if (name === undefined || sign === undefined) return false
    if (!silent) state.push('text', '', 0).content = sign
    state.pos += name.length + 2
    return true
  })
  addUntranslated(md)
  addLinks(md, resolve, words)
  md.renderer.rules.hardbreak = () => '<br>'
  return {
    inline: (text, file) => md.renderInline(withoutControls(text), { file }),
    blocks: (text, file) => md.render(withoutControls(text), { file }),
  }
}

function addLinks(md: MarkdownIt, resolve: ResolveLink, words: PageWords): void {
  md.core.ruler.push('site-links', state => {
    const file = typeof state.env.file === 'string' ? state.env.file : ''
    for (const block of state.tokens) {
      let tag = 'a'
      for (const token of block.children ?? []) {
        if (token.type === 'link_open') {
          const target = resolve(String(token.attrGet('href') ?? ''), file)
          tag = target.kind === 'absent' ? 'span' : 'a'
          token.tag = tag
          token.attrs = attributesOf(target, words)
        } else if (token.type === 'link_close') token.tag = tag
      }
    }
  })
}

function attributesOf(target: LinkTarget, words: PageWords): [string, string][] {
  switch (target.kind) {
    case 'inside':
      return [['href', target.href]]
    case 'outside':
      return [
        ['href', target.href],
        ['target', '_blank'],
        ['rel', 'noreferrer'],
      ]
    case 'absent':
      return [
        ['class', 'absent'],
        ['title', words.absentPage],
      ]
  }
}
