import { lineSpan } from '../../diagnostics/span.js'
import type { Attribute, AttributeList } from './attribute.js'

/** A text and the attribute list at its end. */
export interface AttributedText {
  /** Without the list and outer blanks. */
  readonly text: string
  /** The column of `text`. */
  readonly column: number
  readonly list?: AttributeList
}

/**
 * Splits off the attribute list at the end of a cell, a heading or an item: `name {data-required data-indent=1}`.
 *
 * A group in braces is text where something follows it, where its brace is escaped, and where it is part of a word
 * (`/v3/{x}`, `_{n}`) without looking like attributes. A list without closing brace is read to the end and gets a problem.
 * `column` is the column of `source[0]`.
 */
export function readTrailingAttributes(source: string, line: number, column: number): AttributedText {
  const leading = source.length - source.trimStart().length
  const trimmed = source.trim()
  const start = column + leading
  const open = listStart(trimmed)
  if (open === undefined) return { text: trimmed, column: start }
  const closed = trimmed.endsWith('}')
  const inner = trimmed.slice(open + 1, closed ? trimmed.length - 1 : trimmed.length)
  const items = readItems(inner, line, start + open + 1)
  const span = lineSpan(line, start + open, trimmed.length - open)
  const problems = closed
    ? items.problems
    : [...items.problems, { message: 'the list is not closed with }', span }]
  return {
    text: trimmed.slice(0, open).trimEnd(),
    column: start,
    list: { attributes: items.attributes, span, problems },
  }
}

const looksLikeAttributes = /^\{\s*(?:[.#][\w\u4e00-\u9fff-]|data-|colspan|rowspan|align)/

function listStart(text: string): number | undefined {
  const open = text.lastIndexOf('{')
  if (open < 0) return undefined
  if (text[open - 1] === '{' || text[open - 1] === '\\') return undefined
  const group = text.slice(open)
  if (/\}.*[^}\s]$/s.test(group)) return undefined
  if (looksLikeAttributes.test(group)) return open
  if (!group.endsWith('}')) return undefined
  // A group of words behind a blank, such as `{data_required}`, is a misspelt list. The table's reader reports it.
  const standsAlone = open === 0 || /\s/.test(text[open - 1] ?? '')
  return standsAlone && /^\{\s*[\w.#-]+(?:\s*=|\s*\}|\s+[\w.#-]+)/.test(group) ? open : undefined
}

const item = /\s*(?:([.#])([^\s.#}=]+)|([^\s=}]+?)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']*)))?)(?=\s|$)/y

function readItems(inner: string, line: number, column: number): Omit<AttributeList, 'span'> {
  const attributes: Attribute[] = []
  const problems: AttributeList['problems'][number][] = []
  const end = inner.trimEnd().length
  let at = 0
  while (at < end) {
    item.lastIndex = at
    const match = item.exec(inner)
    if (match === null) {
      const rest = inner.slice(at).trim()
      problems.push({
        message: `${JSON.stringify(rest)} cannot be read`,
        span: lineSpan(line, column + at, rest.length),
      })
      break
    }
    const blank = match[0].length - match[0].trimStart().length
    const span = lineSpan(line, column + at + blank, match[0].length - blank)
    attributes.push(attributeOf(match, span))
    at += match[0].length
  }
  return { attributes, problems }
}

function attributeOf(match: RegExpExecArray, span: Attribute['span']): Attribute {
  const sign = match[1]
  if (sign !== undefined) return { kind: sign === '.' ? 'class' : 'id', name: match[2] ?? '', span }
  const value = match[4] ?? match[5] ?? match[6]
  const name = match[3] ?? ''
  return value === undefined ? { kind: 'key', name, span } : { kind: 'key', name, value, span }
}
