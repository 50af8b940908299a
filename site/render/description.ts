import { englishLists } from '../../generator/dialect/formal-words.js'
import type { RowFacts } from '../../generator/model/from-page/row-facts.js'
import { splitLines, statedValues, type WrittenValue } from '../../generator/model/from-page/values.js'
import type { PageWords } from '../words/page-words.js'
import { escapeHtml } from './html.js'

/** Renders one line of a description. */
export type RenderInline = (text: string) => string

/** More values than this are folded behind their number. */
const shownValues = 16

/** A line of the text and where it begins. */
interface Line {
  readonly from: number
  readonly part: string
}

/** A run of values in the text, from the backtick of the first to the last word of the list. */
interface Run {
  readonly from: number
  readonly to: number
  readonly values: readonly string[]
}

/**
 * A row's description with its enumeration: a run of values becomes chips, lines of the form `` `A`：text `` become a list.
 * All words of the page stay, except bars and the word 枚举值之一.
 */
export function renderDescription(facts: RowFacts, inline: RenderInline, words: PageWords): string {
  const { text } = facts.written
  const { enumeration } = statedValues(facts)
  if (enumeration.length === 0) return inline(withBars(text))
  const origin = facts.written.column
  const runs = findRuns(text, enumeration, origin)
  const lines: string[] = []
  let list: string[] = []
  const endList = (): void => {
    if (list.length > 0) lines.push(`<ul class="values">${list.join('')}</ul>`)
    list = []
  }
  for (const { from, part } of splitLines(text)) {
    const value = enumeration.find(one => one.description !== undefined && isIn(one, origin, from, part))
    if (value !== undefined && !runs.some(run => run.from < from + part.length && run.to > from)) {
      list.push(
        `<li><code>${escapeHtml(value.text)}</code> ${inline(withBars(value.description ?? ''))}</li>`,
      )
      continue
    }
    endList()
    if (part.trim() !== '') lines.push(renderLine({ from, part }, runs, inline, words))
  }
  endList()
  return lines
    .map(
      (line, index) => (index === 0 || isBlock(line) || isBlock(lines[index - 1] ?? '') ? '' : '<br>') + line,
    )
    .join('')
}

function isBlock(html: string): boolean {
  return /^<(?:ul|details|div)/.test(html)
}

function isIn(value: WrittenValue, origin: number, from: number, part: string): boolean {
  const index = value.span.column - origin
  return index >= from && index < from + part.length
}

function renderLine(
  { from, part }: Line,
  runs: readonly Run[],
  inline: RenderInline,
  words: PageWords,
): string {
  let html = ''
  let at = from
  for (const run of runs) {
    if (run.from < at || run.to > from + part.length) continue
    const before = withBars(part.slice(at - from, run.from - from))
    html += (before.trim() === '' ? '' : inline(before)) + renderValues(run.values, words)
    at = run.to
  }
  const rest = withBars(part.slice(at - from))
  return html + (rest.trim() === '' ? '' : inline(rest))
}

function renderValues(values: readonly string[], words: PageWords): string {
  const chips = values.map(value => `<code>${escapeHtml(value)}</code>`).join(' ')
  const label = values.length === 1 ? words.fixedValue : words.values
  if (values.length <= shownValues) return `<div class="enum"><span>${label}</span> ${chips}</div>`
  return `<details class="enum"><summary>${words.valueCount(values.length)}</summary>${chips}</details>`
}

/** Finds adjacent values up to the word 枚举值, or behind the English words for a list. */
function findRuns(text: string, values: readonly WrittenValue[], origin: number): readonly Run[] {
  const runs: Run[] = englishLists(text).map(list => ({
    from: list.from,
    to: list.to,
    values: list.values.map(({ from, to }) => text.slice(from, to)),
  }))
  let open: { from: number; values: string[] } | undefined
  for (const value of values) {
    const from = value.span.column - origin
    const end = from + (value.span.endColumn - value.span.column) + 1
    if (text[from - 1] !== '`') continue
    open = open ?? { from: from - 1, values: [] }
    open.values.push(value.text)
    const behind = /^[\s\\|,，、/]*/.exec(text.slice(end))?.[0].length ?? 0
    const word = /^枚举值(?:之一)?/.exec(text.slice(end + behind))
    if (word !== null) {
      runs.push({ from: open.from, to: end + behind + word[0].length, values: open.values })
      open = undefined
    } else if (text[end + behind] !== '`') open = undefined
  }
  return runs
}

/** `\|` of a cell is `|`, between backticks too. */
function withBars(text: string): string {
  return text.replaceAll('\\|', '|')
}
