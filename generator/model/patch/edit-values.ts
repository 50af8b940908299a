import { defaultValue, fixedValue } from '../../dialect/formal-words.js'
import { isListHead, keyword, splitLines, statedValues, wholeConstant } from '../from-page/values.js'
import type { PatchFacts, PatchValue } from './patch.js'

/** What a description states of values. */
export type ValueFacts = Pick<PatchFacts, 'enum' | 'const' | 'default'>

/** What a description states, in the form of a patch; what it does not state is absent. */
export function valuesIn(description: string): ValueFacts {
  const { enumeration, constant, default: byDefault } = readBack(description)
  return {
    ...(enumeration.length === 0
      ? {}
      : {
          enum: enumeration.map(({ text, description: meaning }) => ({
            value: text,
            ...(meaning === undefined ? {} : { meaning }),
          })),
        }),
    ...(constant === undefined ? {} : { const: constant.text }),
    ...(byDefault === undefined ? {} : { default: byDefault.text }),
  }
}

/**
 * A description with other values: the old statement is cut out, and the new one is added on lines of its own, in the
 * notations of rules E1 and E7. Undefined where the result would be misread.
 */
export function withValues(description: string, facts: ValueFacts): string | undefined {
  const isAnew = facts.enum !== undefined || facts.const !== undefined
  if (!isAnew && facts.default === undefined) return description
  const old = splitLines(description).map(({ part }) => part)
  const kept = isAnew ? withoutConstant(withoutEnumeration(description), description) : old
  const bare = facts.default === undefined ? kept : kept.map(line => cut(line, defaultValue))
  // A line that was not touched stays as it is.
  const rest = bare.map(line => (old.includes(line) ? line : tidy(line)))
  const lines = [
    ...rest,
    ...listed(facts.enum ?? []),
    ...stated('固定', facts.const),
    ...stated('默认', facts.default),
  ]
  const text = lines.filter(line => line.trim() !== '').join('<br/>')
  return isRead(text, facts, description) ? text : undefined
}

function listed(values: readonly PatchValue[]): readonly string[] {
  if (values.length === 0) return []
  if (values.every(({ meaning }) => meaning === undefined || meaning === '')) {
    const run = values.map(({ value }) => quoted(value)).join(' \\| ')
    return [values.length === 1 ? `${run} ${keyword}` : `${run} ${keyword}之一`]
  }
  return values.map(({ value, meaning = '' }) => `${quoted(value)}：${meaning.replaceAll('|', '\\|')}`)
}

function stated(word: '固定' | '默认', value: string | null | undefined): readonly string[] {
  return value === undefined || value === null ? [] : [`${word}值为${quoted(value)}`]
}

function quoted(value: string): string {
  return `\`${value.replaceAll('|', '\\|')}\``
}

function readBack(text: string): ReturnType<typeof statedValues> {
  return statedValues({ written: { text, line: 1, column: 1 } })
}

/** Whether the values are read as stated, and those not stated as before. */
function isRead(text: string, facts: ValueFacts, old: string): boolean {
  const now = valuesIn(text)
  const before = valuesIn(old)
  const isAnew = facts.enum !== undefined || facts.const !== undefined
  const names = (own: ValueFacts): string => JSON.stringify((own.enum ?? []).map(({ value }) => value))
  const { const: constant } = isAnew ? facts : before
  const byDefault = facts.default === undefined ? before.default : facts.default
  return (
    names(now) === names(isAnew ? facts : before) &&
    (now.const ?? null) === (constant ?? null) &&
    (now.default ?? null) === (byDefault ?? null)
  )
}

/**
 * The lines without the values they list. What a list leaves behind may be a list again: lines with the meaning of each
 * value below the run of all.
 */
function withoutEnumeration(text: string): readonly string[] {
  const lines = withoutList(text)
  const rest = lines.join('<br/>')
  return rest === text || readBack(rest).enumeration.length === 0 ? lines : withoutEnumeration(rest)
}

function withoutList(text: string): readonly string[] {
  const starts = readBack(text).enumeration.map(({ span }) => span.column - 1)
  const lines = splitLines(text).map(({ from, part }) => {
    const own = starts.filter(at => at >= from && at < from + part.length).map(at => at - from)
    const isDropped = own.length > 0 && !part.includes(keyword)
    return { text: own.length === 0 || isDropped ? part : withoutRuns(part, own), isDropped }
  })
  return lines.flatMap((line, at) => {
    if (line.isDropped) return []
    const isHead = lines[at + 1]?.isDropped === true && isListHead(line.text)
    return [isHead ? line.text.slice(0, line.text.lastIndexOf(keyword)) : line.text]
  })
}

/** Cuts each run of values up to the word that makes it one. `starts` are the values' places in the line. */
function withoutRuns(line: string, starts: readonly number[]): string {
  let rest = line
  let behind = line.length
  // From the end, so that the places before stay as they are.
  for (const start of starts.toReversed()) {
    const word = rest.indexOf(keyword, start)
    const isOfLater = word < 0 || word >= behind
    const to = isOfLater ? start : endOfWord(rest, word)
    rest = rest.slice(0, start - 1) + (isOfLater ? rest.slice(behind) : rest.slice(to))
    behind = start - 1
  }
  return rest
}

function endOfWord(text: string, word: number): number {
  const end = word + keyword.length
  return text.startsWith('之一', end) ? end + 2 : end
}

function withoutConstant(lines: readonly string[], whole: string): readonly string[] {
  return wholeConstant.test(whole) ? [] : lines.map(line => cut(line, fixedValue))
}

function cut(text: string, pattern: RegExp): string {
  return text.replaceAll(new RegExp(pattern, 'g'), '')
}

/** Takes away what a cut leaves: blanks and commas at the ends of a line, a comma behind another. */
function tidy(text: string): string {
  return text
    .trim()
    .replace(/([，,、；;])(?:\s*[，,、；;])+/g, '$1')
    .replace(/[，,、；;：:]+$/, '')
}
