import { lineSpan } from '../../diagnostics/span.js'
import type { TextLink } from '../page.js'

const stop = /[\s<>)]/g
/** The end of a link: the `>` of `<address>`, a title in quotes, the parenthesis. */
const ending = />?(?:\s+"[^"]*")?\s*\)/y
const opening = /\(\s*<?/y

/**
 * The links `[title](address)` of one line of text. Addresses may have braces (`/v3/x/{id}`), never blanks or
 * parentheses. `column` is the column of `text[0]`. Of nested links only the outer one counts.
 */
export function textLinks(text: string, line: number, column: number): readonly TextLink[] {
  if (!text.includes('](')) return []
  const found: { readonly link: TextLink; readonly from: number }[] = []
  const open: number[] = []
  const addressAt = addressReader(text)
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '[') open.push(at)
    if (text[at] !== ']') continue
    const from = open.pop()
    if (from === undefined || text[at + 1] !== '(') continue
    const address = addressAt(at + 1)
    if (address === undefined) continue
    while (found.length > 0 && (found[found.length - 1]?.from ?? -1) > from) found.pop()
    const span = lineSpan(line, column + from, address.end - from)
    found.push({ from, link: { kind: 'text-link', title: text.slice(from + 1, at), url: address.url, span } })
    at = address.end - 1
  }
  return found.map(({ link }) => link)
}

/**
 * Reads `(address)`; `end` is behind the parenthesis. It looks for the end of each word once: otherwise a line of `](](](…`
 * would take quadratic time.
 */
function addressReader(
  text: string,
): (at: number) => { readonly url: string; readonly end: number } | undefined {
  let known = { from: 0, to: -1 }
  const wordEnd = (from: number): number => {
    if (from >= known.from && from <= known.to) return known.to
    stop.lastIndex = from
    known = { from, to: stop.exec(text)?.index ?? text.length }
    return known.to
  }
  return at => {
    opening.lastIndex = at
    const from = at + (opening.exec(text)?.[0].length ?? 1)
    const to = wordEnd(from)
    ending.lastIndex = to
    const rest = ending.exec(text)
    return rest === null ? undefined : { url: text.slice(from, to), end: to + rest[0].length }
  }
}
