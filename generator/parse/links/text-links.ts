import { lineSpan } from '../../diagnostics/span.js'
import type { TextLink } from '../page.js'

const inlineLink = /\[((?:[^\][]|\[[^\]]*\])*)\]\(\s*<?([^\s<>]*?)>?(?:\s+"[^"]*")?\s*\)/g

/**
 * The links `[title](address)` of one line of text. Addresses of this dialect hold braces (`/v3/x/{id}`) and
 * never blanks or parentheses. `column` is the column of `text[0]`.
 */
export function textLinks(text: string, line: number, column: number): readonly TextLink[] {
  if (!text.includes('](')) return []
  return [...text.matchAll(inlineLink)].map(match => ({
    kind: 'text-link',
    title: match[1] ?? '',
    url: match[2] ?? '',
    span: lineSpan(line, column + match.index, match[0].length),
  }))
}
