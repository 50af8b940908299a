import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import type { Documented, Note } from '../../model/model.js'
import type { ModulePlan } from '../../plan/plan.js'
import { answerJson } from '../answers/answer.js'
import type { Literal } from '../samples/literal.js'
import { removalLines } from '../words/correction-lines.js'
import { documentName } from '../words/document-name.js'
import { type NoticeWords, successorLine } from '../words/notice-lines.js'
import type { Words } from '../words/words.js'
import { plainLines, plainParagraph, plainText } from './plain-text.js'

/** The heading of a file. */
export function headingOf({ title }: Documented, fallback: string): string {
  return `# ${plainText(title) || plainText(fallback)}`
}

/** The text around a page's tables as paragraphs: description, deprecation, badges, notes. */
export function pageParagraphs(
  page: Documented,
  links: ModulePlan['links'],
  words: Words,
): readonly string[] {
  const { description, badges, deprecated, notes, corrections } = page
  const { labels } = words.llms
  const reason = badges.find(({ text }) => deprecated !== undefined && text === deprecated.reason)
  const instead = successorLine(page, links, noticeWords(words))
  return [
    ...paragraphs(description),
    ...(deprecated === undefined
      ? []
      : [labelled(labels.badges[reason?.name ?? 'deprecated'], deprecated.reason, labels)]),
    instead ?? '',
    ...badges
      .filter(badge => badge !== reason)
      .map(({ name, text }) => labelled(labels.badges[name], text, labels)),
    ...notes.map(({ level, title, text }) => labelled(noteLabel(level, title, labels), text, labels)),
    ...removalLines(corrections, words.field).map(line => labelled(labels.notes.note, line, labels)),
  ].filter(text => text !== '')
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n\s*\n/).map(plainParagraph)
}

/** `**Label:** text`; several lines become a list. */
function labelled(label: string, text: string, words: Labels): string {
  const [first, ...others] = plainLines(text).map(line => line.replace(/^(?:[-*+]|\d+[.)、])\s+/, ''))
  if (first === undefined) return `**${label}**`
  return others.length === 0
    ? words.labelled(label, ` ${first}`)
    : words.labelled(label, `\n\n${[first, ...others].map(line => `- ${plainParagraph(line)}`).join('\n')}`)
}

type Labels = Words['llms']['labels']

function noteLabel(level: Note['level'], title: string, words: Labels): string {
  const own = plainText(title)
    .replaceAll('*', '\\*')
    .replace(/[：:]$/, '')
  const label = words.notes[level]
  return own === '' ? label : words.titled(label, own)
}

/** Products and merchant modes of the catalogue. */
export function catalogueLines({ tags, modes }: Documented, { llms: { facts } }: Words): readonly string[] {
  return [
    ...(tags.length === 0 ? [] : [facts.product(tags.map(plainText))]),
    ...(modes.length === 0 ? [] : [facts.merchants(modes)]),
  ]
}

/** How notices and the operations before them are written. */
export function noticeWords({ sdk }: Words): NoticeWords {
  return { title: plainText, code: codeSpan, words: sdk }
}

/** Notices, or operations before one, under a heading of their own. */
export function noticeBlocks(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')]
}

/** Links to the official documents, under a heading of their own. */
export function linkLines({ links }: Documented, { llms: { headings }, sdk }: Words): readonly string[] {
  const lines = links.map(
    link => `- ${plainText(`[${documentName(link, sdk).replace(/[[\]]/g, '') || link.url}](${link.url})`)}`,
  )
  return lines.length === 0 ? [] : [`## ${headings.links}`, lines.join('\n')]
}

/** A value as JSON below a sentence; nothing where there is none. JSON holds no line that could end its fence. */
export function jsonBlocks(head: string, value: Literal | undefined): readonly string[] {
  return value === undefined ? [] : [head, `\`\`\`json\n${answerJson(value)}\n\`\`\``]
}
