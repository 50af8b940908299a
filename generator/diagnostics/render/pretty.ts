import type { Severity } from '../catalogue-entry.js'
import type { Diagnostic } from '../diagnostic.js'
import { displayWidth, printable } from './display-width.js'

/** Functions that colour a text, or return it unchanged without colours. */
export interface Colors {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly cyan: (text: string) => string
}

export interface PrettyOptions {
  readonly colors: Colors
  /** A file's path as the reader can open it. */
  readonly locate: (file: string) => string
  /** A file's text, for the source line; undefined if it is not a page. */
  readonly textOf: (file: string) => string | undefined
  /** At most this many are shown, errors first; the rest is counted. */
  readonly limit: number
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 }

/** Diagnostics for a reader: by file, each with its source line and a caret, and a count of those not shown. */
export function renderPretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
  const shown = mostSevere(diagnostics, options.limit)
  const blocks: string[] = []
  let file: string | undefined
  let lines: readonly string[] = []
  for (const found of shown) {
    if (found.file !== file) {
      file = found.file
      lines = options.textOf(file)?.split('\n') ?? []
      blocks.push(options.colors.bold(printable(options.locate(file))))
    }
    blocks.push(renderOne(found, lines, options))
  }
  const closing = countHidden(diagnostics, shown)
  return [...blocks, ...(closing === undefined ? [] : [closing])].map(block => `${block}\n`).join('')
}

/** The first `limit` by severity, in the order they came. */
function mostSevere(diagnostics: readonly Diagnostic[], limit: number): readonly Diagnostic[] {
  if (diagnostics.length <= limit) return diagnostics
  const ranked = diagnostics.map((found, index) => ({ rank: ranks[found.severity], index }))
  ranked.sort((a, b) => a.rank - b.rank || a.index - b.index)
  const chosen = new Set(ranked.slice(0, limit).map(({ index }) => index))
  return diagnostics.filter((_, index) => chosen.has(index))
}

/** How many related places of a diagnostic are shown. */
const shownPlaces = 4

function renderOne(found: Diagnostic, lines: readonly string[], options: PrettyOptions): string {
  const { bold, dim } = options.colors
  const { line, column } = found.span
  const paint = paintOf(found.severity, options.colors)
  const message = found.message.split('\n').map(printable).join('\n    ')
  const head = `  ${dim(`${line}:${column}`)} ${paint(found.severity)} ${bold(found.code)} ${message}`
  const places = found.related.slice(0, shownPlaces).map(place => {
    const at = `${options.locate(place.file)}:${place.span.line}:${place.span.column}`
    return `    ${dim(printable(`${at} ${place.message}`))}`
  })
  const rest = found.related.length - places.length
  const related = rest > 0 ? [...places, `    ${dim(`… and ${rest} more places`)}`] : places
  const help = `    ${dim(`help: ${printable(found.help)}`)}`
  return [head, ...sourceLines(found, lines, paint, options.colors), ...related, help].join('\n')
}

function paintOf(severity: Severity, colors: Colors): (text: string) => string {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan
}

/** How much of a long source line is shown, in characters. */
const excerptLength = 100

function sourceLines(
  { span }: Diagnostic,
  lines: readonly string[],
  paint: (text: string) => string,
  colors: Colors,
): readonly string[] {
  const line = lines[span.line - 1]
  if (line === undefined || line === '') return []
  const start = Math.min(span.column - 1, line.length)
  const end = span.endLine > span.line ? line.length : Math.min(span.endColumn - 1, line.length)
  const from = line.length <= excerptLength ? 0 : wholeCharacter(line, Math.max(0, start - 40))
  const to = wholeCharacter(line, Math.min(line.length, from + excerptLength))
  const cutBefore = from > 0 ? '…' : ''
  const cutAfter = to < line.length ? '…' : ''
  const before = cutBefore + printable(line.slice(from, start))
  const marked = displayWidth(printable(line.slice(start, Math.min(Math.max(end, start), to))))
  const gutter = `    ${colors.dim('|')} `
  const caret = ' '.repeat(displayWidth(before)) + paint('^'.repeat(Math.max(1, marked)))
  return [`${gutter}${cutBefore}${printable(line.slice(from, to))}${cutAfter}`, `${gutter}${caret}`]
}

/** The index, or the one before it if it would cut a surrogate pair. */
function wholeCharacter(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff ? index - 1 : index
}

function countHidden(all: readonly Diagnostic[], shown: readonly Diagnostic[]): string | undefined {
  if (all.length === shown.length) return undefined
  const visible = new Set(shown)
  const counts = new Map<string, number>()
  for (const { code } of all.filter(found => !visible.has(found)))
    counts.set(code, (counts.get(code) ?? 0) + 1)
  const codes = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([code, n]) => `${code} ×${n}`)
  return `… and ${all.length - shown.length} more: ${codes.join(', ')}. All of them: --max-diagnostics 0, or --format json.`
}
