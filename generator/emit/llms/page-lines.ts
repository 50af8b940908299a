import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import type { Documented } from '../../model/model.js'
import { answerJson } from '../answers/answer.js'
import type { Literal } from '../samples/literal.js'
import { removalLines } from '../words/correction-lines.js'
import type { NoticeWords } from '../words/notice-lines.js'
import { plainLines, plainParagraph, plainText } from './plain-text.js'

/** The heading of a file. */
export function headingOf({ title }: Documented, fallback: string): string {
  return `# ${plainText(title) || plainText(fallback)}`
}

/** The text around a page's tables as paragraphs: description, deprecation, badges, notes. */
export function pageParagraphs(page: Documented): readonly string[] {
  const { description, badges, deprecated, notes, corrections } = page
  const isDeprecation = (name: string): boolean => name === 'deprecated' || name === 'discarded'
  return [
    ...paragraphs(description),
    ...(deprecated === undefined ? [] : [labelled('Deprecated', deprecated.reason)]),
    ...badges
      .filter(({ name }) => !isDeprecation(name))
      .map(({ name, text }) => labelled(badgeLabel(name), text)),
    ...notes.map(({ level, title, text }) => labelled(noteLabel(level, title), text)),
    ...removalLines(corrections).map(line => labelled('Note', line)),
  ].filter(text => text !== '')
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n/).map(plainParagraph)
}

/** `**Label:** text`; several lines become a list. */
function labelled(label: string, text: string): string {
  const [first, ...others] = plainLines(text).map(line => line.replace(/^(?:[-*+]|\d+[.)、])\s+/, ''))
  if (first === undefined) return `**${label}**`
  return others.length === 0
    ? `**${label}:** ${first}`
    : `**${label}:**\n\n${[first, ...others].map(line => `- ${plainParagraph(line)}`).join('\n')}`
}

function badgeLabel(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
}

function noteLabel(level: string, title: string): string {
  const own = plainText(title)
    .replaceAll('*', '\\*')
    .replace(/[：:]$/, '')
  const label = badgeLabel(level)
  return own === '' ? label : `${label}, ${own}`
}

/** Products and merchant modes of the catalogue. */
export function catalogueLines({ tags, modes }: Documented): readonly string[] {
  const names = { direct: 'direct merchants', partner: 'partners' } as const
  return [
    ...(tags.length === 0 ? [] : [`- Product: ${tags.map(plainText).join(', ')}`]),
    ...(modes.length === 0 ? [] : [`- For: ${modes.map(mode => names[mode]).join(', ')}`]),
  ]
}

/** How notices and the operations before them are written. */
export const noticeWords: NoticeWords = { title: plainText, code: codeSpan }

/** Notices, or operations before one, under a heading of their own. */
export function noticeBlocks(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')]
}

/** Links to the official documents, under a heading of their own. */
export function linkLines({ links }: Documented): readonly string[] {
  const lines = links.map(
    ({ title, url }) => `- ${plainText(`[${title.replace(/[[\]]/g, '') || url}](${url})`)}`,
  )
  return lines.length === 0 ? [] : ['## Links', lines.join('\n')]
}

/** A value as JSON below a sentence; nothing where there is none. JSON holds no line that could end its fence. */
export function jsonBlocks(head: string, value: Literal | undefined): readonly string[] {
  return value === undefined ? [] : [head, `\`\`\`json\n${answerJson(value)}\n\`\`\``]
}
