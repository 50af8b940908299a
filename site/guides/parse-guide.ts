import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it'
import { plainText } from '../render/plain-text.js'
import { createSlugs } from './slugs.js'

/** A guide's text, read. */
export interface ParsedGuide {
  /** The file in the project. */
  readonly file: string
  readonly text: string
  readonly title: string
  /** The first paragraph without markup. */
  readonly description: string
  readonly tokens: readonly Token[]
  /** Headings below the title, for the search. */
  readonly headings: readonly { readonly text: string; readonly id: string }[]
  /** All words, for the search. */
  readonly words: string
  /** The fragment of each heading, by its token. */
  readonly slugs: ReadonlyMap<Token, string>
}

/** Markdown as GitHub shows it, as far as guides use it. */
export function createGuideMarkdown(): MarkdownIt {
  const md = createMarkdownIt({ html: true, linkify: true })
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
  return md
}

/**
 * Reads a guide. Leaves out what only GitHub needs: the link to the other language, and the list of the guide's own
 * headings at its beginning, which the site shows beside the text.
 */
export function parseGuide(file: string, text: string, md: MarkdownIt): ParsedGuide {
  const tokens = withoutContents(withoutLanguageLink(md.parse(text, {})))
  const slugs = new Map<Token, string>()
  const headings: { text: string; id: string }[] = []
  const taken = createSlugs()
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') continue
    const words = wordsOf(tokens[index + 1])
    const id = taken.take(words)
    slugs.set(token, id)
    if (token.tag !== 'h1') headings.push({ text: words, id })
  }
  const heading = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1')
  const paragraph = tokens.findIndex(({ type, level }) => type === 'paragraph_open' && level === 0)
  return {
    file,
    text,
    title: plainText(tokens[heading + 1]?.content ?? '') || file,
    description: paragraph < 0 ? '' : shorten(wordsOf(tokens[paragraph + 1])),
    headings,
    words: tokens.map(wordsOf).join('\n'),
    tokens,
    slugs,
  }
}

/** The words of inline text: without markup, addresses and HTML. */
function wordsOf(token: Token | undefined): string {
  return (token?.children ?? [])
    .map(({ type, content }) =>
      type === 'text' || type === 'code_inline' ? content : type === 'softbreak' ? ' ' : '',
    )
    .join('')
}

/** The most characters of a description that search engines show. */
const mostCharacters = 160

function shorten(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1).trimEnd()}…`
}

function withoutLanguageLink(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    ({ type, content }) => type === 'inline' && /^\[(?:中文|简体中文|English)\]\([^)]*\)$/.test(content),
  )
  return at < 0 ? tokens : [...tokens.slice(0, at - 1), ...tokens.slice(at + 2)]
}

/** Leaves out the first list if each of its lines is a link to a heading. */
function withoutContents(tokens: readonly Token[]): readonly Token[] {
  const start = tokens.findIndex(({ type, level }) => type === 'bullet_list_open' && level === 0)
  const second = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h2')
  if (start < 0 || (second >= 0 && second < start)) return tokens
  const end = tokens.findIndex(
    ({ type, level }, index) => index > start && type === 'bullet_list_close' && level === 0,
  )
  const lines = tokens.slice(start, end).filter(({ type }) => type === 'inline')
  const isContents = lines.length > 1 && lines.every(({ content }) => /^\[[^\]]*\]\(#[^)]*\)$/.test(content))
  return isContents ? [...tokens.slice(0, start), ...tokens.slice(end + 1)] : tokens
}
