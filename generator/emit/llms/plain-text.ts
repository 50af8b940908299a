import { printable } from '../../diagnostics/render/display-width.js'
import { codeSpan } from '../../diagnostics/render/markdown-text.js'

/** What a page's text consists of: code, escaped characters, links and images, line breaks; in between is text. */
const parts =
  /(`+)([\s\S]*?[^`])\1(?!`)|\\[!-/:-@[-`{-~]|!?\[([^\][]*)\]\(([^()\s]*)(?:\s+(?:"[^"]*"|'[^']*'))?\)|<br ?\/?>/g

/** Addresses that can stand in a link as they are. */
const safeAddress = /^https?:\/\/[!#$%&*+,\-./0-9:;=?@A-Z_a-z~\u4e00-\u9fff]+$/

/** Most cells: ideographs, full-width punctuation, letters, digits. There is nothing to escape in them. */
const unmarked = /^[\u4e00-\u9fff\uff08\uff09\uff0c\uff1a\u3001\u3002\w/.,()-]*$/

/**
 * Text of a page as one line of plain Markdown, without the site's markup: code and links to other sites stay, a link
 * within the site is its text and the page's path, and nothing else can be a tag, a link or a block.
 */
export function plainText(text: string): string {
  if (unmarked.test(text)) return text
  let line = ''
  let behind = 0
  for (const found of text.matchAll(parts)) {
    line += escaped(text.slice(behind, found.index)) + partText(found)
    behind = found.index + found[0].length
  }
  return (line + escaped(text.slice(behind))).replace(/\s+/g, ' ').trim()
}

/** As above for a paragraph: it cannot begin with what makes a heading, a list or a quotation. */
export function plainParagraph(text: string): string {
  return plainText(text)
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^[#+>=|~:*_-]/, '\\$&')
}

/** The lines of a cell, as plain text each; empty ones are left out. */
export function plainLines(text: string): readonly string[] {
  return text
    .split(/<br ?\/?>|\r\n|[\n\r\u2028\u2029\u0085]/)
    .map(plainText)
    .filter(line => line !== '')
}

function partText([whole, fence, code, title, address]: RegExpExecArray): string {
  if (fence !== undefined) return codeSpan(code ?? '')
  if (whole.startsWith('\\')) return whole
  if (title === undefined) return ' '
  return linkText(title, address ?? '', whole.startsWith('!'))
}

function linkText(title: string, address: string, isImage: boolean): string {
  const text = escaped(title)
  if (isImage) return text
  if (safeAddress.test(address)) return `[${text}](${address})`
  const page = /^\/(?:catalogue|openapi|webhook)\/(.+)$/.exec(address)?.[1]
  return page === undefined ? text : `${text} (${codeSpan(page)})`
}

/** Stress (`**`) stays: it needs no closing and ends with the line. */
function escaped(text: string): string {
  return printable(text.replace(/[\r\n\u2028\u2029\u0085]+/g, ' ').replace(/[\\`<[\]]/g, '\\$&'))
}
