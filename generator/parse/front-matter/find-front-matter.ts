import { lineSpan, type Span } from '../../diagnostics/span.js'
import { isBlank } from '../table/read-table.js'
import type { FrontMatter } from './front-matter.js'
import { noFrontMatter, readFrontMatter } from './read-front-matter.js'

/** Front matter that a site would not recognise, and how it was read. */
export interface FrontMatterSlip {
  readonly message: string
  readonly span: Span
}

/**
 * Finds the front matter (rule M1). Below empty lines it is read and reported as a slip; below text or without a closing
 * line it is only reported.
 */
export function findFrontMatter(lines: readonly string[]): {
  readonly frontMatter: FrontMatter
  readonly slip: FrontMatterSlip | undefined
} {
  const open = openingLine(lines)
  if (open === undefined) return { frontMatter: noFrontMatter(), slip: misspelt(lines) }
  const close = lines.findIndex((line, index) => index > open && line.trimEnd() === '---')
  const place = lineSpan(open + 1, 1, 3)
  if (close < 0)
    return { frontMatter: noFrontMatter(), slip: open === 0 ? { message: unclosed, span: place } : undefined }
  if (lines.slice(0, open).some(line => !isBlank(line)))
    return { frontMatter: noFrontMatter(), slip: { message: belowText, span: place } }
  const span = { line: open + 1, column: 1, endLine: close + 1, endColumn: 4 }
  const frontMatter = readFrontMatter(lines.slice(open + 1, close).join('\n'), open + 2, span)
  return { frontMatter, slip: open === 0 ? undefined : { message: belowBlank(open), span: place } }
}

const unclosed =
  'The page begins with `---`, but no second `---` closes the front matter. The page is read without it.'
const belowText =
  'Front matter stands below text. It is read as text, because only the first line can open it.'

function belowBlank(count: number): string {
  return `Front matter begins in line ${count + 1}, below ${count === 1 ? 'an empty line' : 'empty lines'}. It is read, but only the first line can open it.`
}

/** The line that opens front matter: the first line, or the first `---` above all headings with a key below it. */
function openingLine(lines: readonly string[]): number | undefined {
  if (lines[0]?.trimEnd() === '---') return 0
  for (const [at, line] of lines.entries()) {
    if (/^\s*(?:#|\||```|:::)/.test(line)) return undefined
    if (line.trimEnd() === '---' && /^[A-Za-z][\w-]*:(?: |$)/.test(lines[at + 1] ?? '')) return at
  }
  return undefined
}

/** A misspelt opening line: indented, with more dashes or with other signs. */
function misspelt(lines: readonly string[]): FrontMatterSlip | undefined {
  const at = lines.findIndex(line => !isBlank(line))
  const line = (lines[at] ?? '').trimEnd()
  if (!/^\s*(?:-{3,}|\+{3}|[—–─－]+)$/.test(line)) return undefined
  if (!/^\s*[A-Za-z][\w-]*\s*[:=]/.test(lines[at + 1] ?? '')) return undefined
  return {
    message: `The page begins with \`${line}\`, which does not open front matter. Write \`---\` at the very start of the line. It is read as text.`,
    span: lineSpan(at + 1, 1, line.length),
  }
}
