import type { PhrasingContent, RootContent } from 'mdast'
import { loadMdast } from '../packages.js'

/** A cell's text as a reader sees it. */
export interface InlineText {
  /** Without emphasis, links, code marks, comments and HTML; escapes and entities resolved. */
  readonly text: string
  /** Whether part of it is crossed out. */
  readonly isStruck: boolean
  /** Whether `text` lacks a part: an image, a raised number or a note (`[^1]`). */
  readonly isPartial: boolean
}

/** Characters that Markdown interprets. */
const signs = /[\\`*_~[\]<>&!]/
const blocks = [
  'list',
  'headingAtx',
  'blockQuote',
  'thematicBreak',
  'setextUnderline',
  'htmlFlow',
  'codeFenced',
  'codeIndented',
  'definition',
]
const struck = /<(?:del|s|strike)\b|(?<![~\\])~{1,2}[^~\s](?:[^~]*[^~\s])?~{1,2}(?!~)/i
const partial = /^<\s*(?:img|sup|sub|input|svg|picture)\b/i
const footnote = /\[\^[^\]]*\]/g
/** Almost every name: an underscore behind a letter or digit, and not before a blank, never formats: nothing is to be interpreted. */
const plainName = /^[A-Za-z0-9]+(?:_+\$?[A-Za-z0-9]+)*$/
/** Longer cells are not names, and parsing some of them takes quadratic time. */
const longest = 200

/** Reads a cell as Markdown (CommonMark, with `~~` and `[^1]` of GitHub). */
export function inlineText(source: string): InlineText {
  if (plainName.test(source) || !signs.test(source) || source.length > longest)
    return { text: source, isStruck: false, isPartial: false }
  const tree = loadMdast().fromMarkdown(source, { extensions: [{ disable: { null: blocks } }] })
  const pieces = tree.children.map(pieceOf)
  const text = pieces.map(piece => piece.text).join(' ')
  const isPartial = pieces.some(piece => piece.isPartial)
  return {
    text: text.replace(footnote, '').replace(/\s+/g, ' ').trim(),
    isStruck: struck.test(source),
    isPartial: isPartial || footnote.test(text),
  }
}

function pieceOf(node: RootContent | PhrasingContent): Omit<InlineText, 'isStruck'> {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return { text: node.value, isPartial: false }
    case 'break':
      return { text: ' ', isPartial: false }
    case 'html':
      return { text: /^<br\b/i.test(node.value) ? ' ' : '', isPartial: partial.test(node.value) }
    case 'paragraph':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference': {
      const inner = node.children.map(pieceOf)
      return {
        text: inner.map(piece => piece.text).join(''),
        isPartial: inner.some(piece => piece.isPartial),
      }
    }
    default:
      return { text: '', isPartial: true }
  }
}
