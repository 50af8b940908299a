import type { Span } from '../../diagnostics/span.js'
import { lineSpan } from '../../diagnostics/span.js'
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

/** Backticked words in a run, with bars, commas or blanks between them, that touches the word 枚举值. */
const run = /(`[^`]+`(?:[\s\\|,，、/]*`[^`]+`)*)\s*枚举值/g
const ticked = /`([^`]+)`/g
const lineBreak = /<br\s*\/?>/g
/** `` `A`：text `` at the beginning of a line; an ordinal may precede it. */
const valueLine = /^(\s*(?:\d+\s*[、.．)）]\s*)?`)([^`]+)`\s*[：:]\s*(.*?)\s*$/
/** `A：text` without backticks: only below a line that says 枚举值. */
const bareLine = /^(\s*)(\w[\w-]*)\s*[：:]\s*(.*?)\s*$/
const listHead = /枚举值\s*(?:如下)?\s*[：:]?\s*$/
const wholeConstant = /^`([^`]+)`$/
const fixed = /固定(?:值为|值是|值|为)\s*[：:]?\s*`([^`]+)`/
const stated = /默认(?:值为|值是|值|为)\s*[：:]?\s*`([^`]+)`/

/** Reads enumeration, constant and default of a row's description. Most descriptions state none. */
export function statedValues(row: RowFacts): StatedValues {
  const { text } = row.written
  if (!text.includes('`') && !text.includes('枚举值')) return { enumeration: [] }
  const lines = lineValues(row)
  const listed = runValues(row)
  const enumeration =
    listed.length > 0
      ? listed.map(value => {
          const own = lines.find(line => line.text === value.text)?.description
          return own === undefined ? value : { ...value, description: own }
        })
      : lines
  const constant = enumeration.length > 0 ? undefined : (match(wholeConstant, row) ?? match(fixed, row))
  const byDefault = match(stated, row)
  return {
    enumeration,
    ...(constant === undefined ? {} : { constant }),
    ...(byDefault === undefined ? {} : { default: byDefault }),
  }
}

function at(row: RowFacts, index: number, length: number): Span {
  return lineSpan(row.written.line, row.written.column + index, length)
}

function match(pattern: RegExp, row: RowFacts): WrittenValue | undefined {
  const found = pattern.exec(row.written.text)
  const text = found?.[1]
  if (found === null || text === undefined) return undefined
  const index = found.index + found[0].lastIndexOf(text)
  return { text: unescapeBar(text), span: at(row, index, text.length) }
}

function runValues(row: RowFacts): readonly WrittenValue[] {
  return [...row.written.text.matchAll(run)].flatMap(found =>
    [...(found[1] ?? '').matchAll(ticked)].map(value => ({
      text: unescapeBar(value[1] ?? ''),
      span: at(row, found.index + value.index + 1, value[1]?.length ?? 0),
    })),
  )
}

function lineValues(row: RowFacts): readonly WrittenValue[] {
  const { text } = row.written
  if (!text.includes('：') && !text.includes(':')) return []
  const values: WrittenValue[] = []
  let isBareAllowed = false
  let from = 0
  for (const part of splitLines(text)) {
    const found = valueLine.exec(part) ?? (isBareAllowed ? bareLine.exec(part) : null)
    if (found !== null) {
      const value = found[2] ?? ''
      const description = unescapeBar(found[3] ?? '')
      values.push({
        text: unescapeBar(value),
        ...(description === '' ? {} : { description }),
        span: at(row, from + (found[1]?.length ?? 0), value.length),
      })
    } else isBareAllowed = listHead.test(part)
    from += part.length + (lineBreakAt(text, from + part.length)?.length ?? 0)
  }
  return values
}

function splitLines(text: string): readonly string[] {
  return text.split(lineBreak)
}

function lineBreakAt(text: string, index: number): string | undefined {
  return /^<br\s*\/?>/.exec(text.slice(index, index + 12))?.[0]
}

function unescapeBar(text: string): string {
  return text.replaceAll('\\|', '|')
}
