import { printable } from './display-width.js'

/** Starts markup of Markdown or HTML anywhere in a line. */
const markup = /[\\`*_[\]<>|~$&]/g

/** Starts a heading, a list or a quotation at the beginning of a line. */
const opening = /^(?:[#+>=-]|\d+(?=[.)]))/

/**
 * Text as one line of Markdown that renders as that text, without links, tags, lists or tables. Control and invisible
 * characters are written out.
 */
export function markdownText(text: string): string {
  return printable(oneLine(text))
    .replace(markup, '\\$&')
    .replace(opening, found => (/\d/.test(found) ? `${found}\\` : `\\${found}`))
}

/** Names, paths and values of most fields. */
const plainCode = /^[\w.[\]|{}/-]+$/

/** Text as a code span on one line, with a fence longer than any run of backticks in it. */
export function codeSpan(text: string): string {
  if (plainCode.test(text)) return `\`${text}\``
  const line = printable(oneLine(text))
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  // A blank at both ends is taken away again by readers; it keeps backticks at the ends apart from the fence.
  const pad = line === '' || /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

function oneLine(text: string): string {
  return text.replace(/\s*(?:\r\n?|[\n\u2028\u2029\u0085]|<br\s*\/?>)\s*/g, ' ').trim()
}
