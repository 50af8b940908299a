import type { Operation, Webhook } from '../../model/model.js'
import type { ModulePlan } from '../../plan/plan.js'
import type { Doc, DocTag } from '../escape/doc-comment.js'
import { removalLines } from '../words/correction-lines.js'
import { documentName } from '../words/document-name.js'
import { type NoticeWords, noticeLines, senderLines, successorLine } from '../words/notice-lines.js'
import type { SdkWords } from '../words/sdk-words.js'
import type { Words } from '../words/words.js'
import { pageText } from './field-doc.js'

/**
 * The comment of an operation or an event: the page's title, text and notes, `more` paragraphs, notices, its links, its
 * deprecation.
 */
export function pageDoc(
  page: Operation | Webhook,
  links: ModulePlan['links'],
  words: Words,
  more: readonly string[] = [],
): Doc {
  const notes = page.notes.map(note => paragraph(`**${pageText(note.title)}**`, pageText(note.text)))
  const badges = page.badges.filter(() => page.deprecated === undefined).map(badge => pageText(badge.text))
  const removed = removalLines(page.corrections, words.field)
  const paragraphs = [
    pageText(page.title),
    pageText(page.description),
    ...badges,
    ...notes,
    ...removed,
    ...more,
    noticeList(page, links, words),
  ]
  return {
    text: paragraphs.filter(text => text.trim() !== '').join('\n\n'),
    tags: pageTags(page, links, words.sdk),
  }
}

function noticeList(page: Operation | Webhook, links: ModulePlan['links'], { sdk }: Words): string {
  const words: NoticeWords = { ...noticeForm, words: sdk }
  const isOperation = page.kind === 'operation'
  const lines = isOperation ? noticeLines(page, links, words) : senderLines(page, links, words)
  if (lines.length === 0) return ''
  return [isOperation ? sdk.noticesFollow : sdk.sentAfter, '', ...lines].join('\n')
}

const noticeForm: Omit<NoticeWords, 'words'> = {
  title: text => pageText(text).replace(/\s+/g, ' '),
  code: name => `\`${name}\``,
}

function paragraph(title: string, text: string): string {
  return title === '****' ? text : text === '' ? title : `${title}\n\n${text}`
}

function pageTags(page: Operation | Webhook, links: ModulePlan['links'], words: SdkWords): readonly DocTag[] {
  const documents: DocTag[] = page.links.map(link => ({
    name: 'see',
    text: `[${documentName(link, words)}](${link.url})`,
  }))
  if (page.deprecated === undefined) return documents
  const instead = successorLine(page, links, { ...noticeForm, words })
  const reason = outsideLinks(pageText(page.deprecated.reason))
  return [...documents, { name: 'deprecated', text: instead === undefined ? reason : `${reason} ${instead}` }]
}

/** A text whose links within the pages are their titles: an editor cannot follow them. */
function outsideLinks(text: string): string {
  return text.replace(/\[([^\][]*)\]\(\/[^()\s]*\)/g, '$1')
}
