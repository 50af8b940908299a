import { readBraces } from '../../diagnostics/brace-entities.js'
import { lineSpan, type Span } from '../../diagnostics/span.js'
import { defaultValue, englishLists, fixedValue } from '../../dialect/formal-words.js'
import type { RowFacts } from './row-facts.js'

/** A value as a description writes it, with the page's own text for it. */
export interface WrittenValue {
  readonly text: string
  readonly description?: string
  readonly span: Span
}

/** The values that a description states (rules E1 to E7). */
export interface StatedValues {
  readonly enumeration: readonly WrittenValue[]
  readonly constant?: WrittenValue
  readonly default?: WrittenValue
}

export const keyword = '枚举值'
/** What may stand between the values of a list. */
const between = /[\s\\|,，、/]/
const lineBreak = /<br\s*\/?>/gi
/** `` `A`：text `` at the beginning of a line; an ordinal may precede it. */
const valueLine = /^(\s*(?:\d+\s*[、.．)）]\s*)?`)([^`]+)`\s*[：:]\s*([\s\S]*)$/
/** `A：text` without backticks: only below a line that says 枚举值. */
const bareLine = /^(\s*)(\w[\w-]*)\s*[：:]\s*([\s\S]*)$/
export const wholeConstant = /^`([^`]+)`$/

/** The text of a description, and where it begins. */
type Written = Pick<RowFacts, 'written'>

/** Reads enumeration, constant and default of a row's description, as a reader sees it. Most descriptions state none. */
export function statedValues(own: Written): StatedValues {
  const row = withoutComments(own)
  const { text } = row.written
  if (!text.includes('`') && !text.includes(keyword)) return { enumeration: [] }
  const lines = lineValues(row)
  const descriptions = new Map([...lines].reverse().map(line => [line.text, line.description]))
  const listed = runValues(row)
  const enumeration =
    listed.length > 0
      ? listed.map(value => {
          const own = descriptions.get(value.text)
          return own === undefined ? value : { ...value, description: own }
        })
      : lines
  const constant = enumeration.length > 0 ? undefined : (match(wholeConstant, row) ?? match(fixedValue, row))
  const byDefault = match(defaultValue, row)
  return {
    enumeration,
    ...(constant === undefined ? {} : { constant }),
    ...(byDefault === undefined ? {} : { default: byDefault }),
  }
}

function at(row: Written, index: number, length: number): Span {
  return lineSpan(row.written.line, row.written.column + index, length)
}

function match(pattern: RegExp, row: Written): WrittenValue | undefined {
  const found = pattern.exec(row.written.text)
  const text = found?.slice(1).find(group => group !== undefined)
  if (found === null || text === undefined) return undefined
  const index = found.index + found[0].lastIndexOf(text)
  return { text: unescapeBar(text), span: at(row, index, text.length) }
}

/** The backticked words of each run, with bars, commas or blanks between them, that touches the word 枚举值. */
function runValues(row: Written): readonly WrittenValue[] {
  const { text } = row.written
  const values: WrittenValue[] = []
  let behind = 0
  for (let word = text.indexOf(keyword); word >= 0; word = text.indexOf(keyword, word + keyword.length)) {
    const run = runBefore(text, word, behind)
    if (run.length === 0) continue
    for (const { from, to } of run)
      values.push({ text: unescapeBar(text.slice(from, to)), span: at(row, from, to - from) })
    behind = word + keyword.length
  }
  for (const { from, to } of englishLists(text).flatMap(list => list.values))
    values.push({ text: unescapeBar(text.slice(from, to)), span: at(row, from, to - from) })
  return values
}

interface Run {
  readonly from: number
  readonly to: number
}

/**
 * The run that ends at `end` and begins at `start` or behind it. It is read backwards: trying every backtick forwards
 * would take quadratic time.
 */
function runBefore(text: string, end: number, start: number): readonly Run[] {
  const run: Run[] = []
  let behind = end
  for (;;) {
    const isSkipped = run.length === 0 ? /\s/ : between
    while (behind > start && isSkipped.test(text[behind - 1] ?? '')) behind -= 1
    const code = codeBefore(text, behind, start)
    if (code === undefined) break
    run.push(code)
    behind = code.open
  }
  return run.reverse()
}

/** The code that ends at `end`: between as many backticks on both sides, a blank on both sides aside, the first not escaped. */
function codeBefore(text: string, end: number, start: number): (Run & { readonly open: number }) | undefined {
  let close = end
  while (close > start && text[close - 1] === '`') close -= 1
  const marks = end - close
  if (marks === 0) return undefined
  let behind = close
  for (;;) {
    const last = text.lastIndexOf('`', behind - 1)
    if (behind === 0 || last < start) return undefined
    let open = last
    while (open > start && text[open - 1] === '`') open -= 1
    behind = open
    if (last + 1 - open !== marks) continue
    if (text[open - 1] === '\\') return undefined
    const inner = text.slice(last + 1, close)
    const isPadded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== ''
    return { open, from: last + 1 + (isPadded ? 1 : 0), to: close - (isPadded ? 1 : 0) }
  }
}

/** The same text with blanks in place of the comments, which readers do not see. */
function withoutComments(row: Written): Written {
  const { text } = row.written
  if (!text.includes('<!--')) return row
  let shown = ''
  let at = 0
  for (;;) {
    const open = text.indexOf('<!--', at)
    const close = open < 0 ? -1 : text.indexOf('-->', open)
    if (close < 0) return { written: { ...row.written, text: shown + text.slice(at) } }
    shown += text.slice(at, open) + ' '.repeat(close + 3 - open)
    at = close + 3
  }
}

/**
 * The place where the word 枚举值 announces values that cannot all be read: they are stressed, crossed out, linked,
 * escaped, or lack backticks (rule E1).
 */
export function unreadValues(own: Written): Span | undefined {
  const row = withoutComments(own)
  const { text } = row.written
  let behind = 0
  for (let word = text.indexOf(keyword); word >= 0; word = text.indexOf(keyword, word + keyword.length)) {
    const run = runBefore(text, word, behind)
    const before = text.slice(behind, run.length === 0 ? word : (run[0]?.from ?? word) - 1)
    const isFormatted = /`(?:[*~_]+|\)|\]\([^)]*\)|<\/\w+>)[\s\\|,，、/`]*$/.test(before.slice(-longestTail))
    const isLost =
      run.length === 0 && (before.trimEnd().endsWith('`') || text.startsWith('之一', word + keyword.length))
    if (isFormatted || isLost) return at(row, word, keyword.length)
    behind = word + keyword.length
  }
  const head = splitLines(text).find(({ part }, index, lines) => isListHead(part) && index + 1 < lines.length)
  const isSilent = head !== undefined && runValues(row).length === 0 && lineValues(row).length === 0
  return isSilent ? at(row, head.from, head.part.length) : undefined
}

/** How far before the word something of a list can begin. */
const longestTail = 200

function lineValues(row: Written): readonly WrittenValue[] {
  const { text } = row.written
  if (!text.includes('：') && !text.includes(':')) return []
  const values: WrittenValue[] = []
  let isBareAllowed = false
  for (const { from, part } of splitLines(text)) {
    const found = valueLine.exec(part) ?? (isBareAllowed ? bareLine.exec(part) : null)
    if (found !== null) {
      const value = found[2] ?? ''
      const description = unescapeBar((found[3] ?? '').trimEnd())
      values.push({
        text: unescapeBar(value),
        ...(description === '' ? {} : { description }),
        span: at(row, from + (found[1]?.length ?? 0), value.length),
      })
    } else isBareAllowed = isListHead(part)
  }
  return values
}

/** A line that ends with 枚举值, 如下 and a colon behind it or not. */
export function isListHead(part: string): boolean {
  const words = part
    .trimEnd()
    .replace(/[：:]$/, '')
    .trimEnd()
  return (words.endsWith('如下') ? words.slice(0, -2).trimEnd() : words).endsWith(keyword)
}

/** The lines of a cell, each with its index in the cell. */
export function splitLines(text: string): readonly { readonly from: number; readonly part: string }[] {
  const lines: { readonly from: number; readonly part: string }[] = []
  let from = 0
  for (const found of text.matchAll(lineBreak)) {
    lines.push({ from, part: text.slice(from, found.index) })
    from = found.index + found[0].length
  }
  return [...lines, { from, part: text.slice(from) }]
}

function unescapeBar(text: string): string {
  return readBraces(text.replaceAll('\\|', '|'))
}
