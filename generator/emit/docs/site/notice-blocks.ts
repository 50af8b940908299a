import { codeSpan } from '../../../diagnostics/render/markdown-text.js'
import { startsLinks } from '../../../dialect/formal-words.js'
import { headingMethod } from '../../../dialect/methods.js'
import type { Document, DocumentBlock } from '../../../model/document/document.js'
import type { FollowingNotice } from '../../../model/model.js'
import type { ModulePlan } from '../../../plan/plan.js'
import type { DocsWords } from '../../words/docs-words.js'
import { addressOf } from '../../words/notice-lines.js'
import { siteText } from './site-text.js'

/** A longer list is folded. */
const longList = 10

/**
 * A document with the notices that follow its operations, or with the operations that its webhook follows, above the
 * links to the official documents.
 */
export function withNotices(document: Document, module: ModulePlan | undefined, words: DocsWords): Document {
  if (module === undefined || module.links.size === 0) return document
  const { links } = module
  const notes: readonly SectionNote[] =
    module.kind === 'webhook-module'
      ? [{ method: module.webhook.method, note: senderNote(module.webhook.sentAfter ?? [], links, words) }]
      : module.operations.map(({ operation: { method, notices = [] } }) => ({
          method,
          note: followingNote(notices, links, words),
        }))
  return { ...document, blocks: placed(document.blocks, notes) }
}

interface SectionNote {
  readonly method: string
  /** Undefined for a section without any. */
  readonly note: DocumentBlock | undefined
}

function placed(blocks: readonly DocumentBlock[], notes: readonly SectionNote[]): readonly DocumentBlock[] {
  const starts = blocks.flatMap((block, at) => (methodOf(block) === undefined ? [] : [at]))
  return [0, ...starts].flatMap((start, at) => {
    const own = blocks.slice(start, [...starts, blocks.length][at])
    const method = own[0] && methodOf(own[0])
    const note = at === 0 ? undefined : notes.find(each => each.method === method)?.note
    if (note === undefined) return own
    const table = own.findLastIndex(({ kind }) => kind === 'table-source')
    const links = own.findIndex((block, index) => index > table && isLinks(block))
    return own.toSpliced(links < 0 ? own.length : links, 0, note)
  })
}

function methodOf(block: DocumentBlock): string | undefined {
  return block.kind === 'heading' ? headingMethod(block.attributes) : undefined
}

function isLinks(block: DocumentBlock): boolean {
  return block.kind === 'prose' && startsLinks(block.lines[0] ?? '')
}

type Links = ModulePlan['links']

function followingNote(
  notices: readonly FollowingNotice[],
  links: Links,
  words: DocsWords,
): DocumentBlock | undefined {
  const lines = notices.flatMap(notice => {
    const link = links.get(notice.webhook)
    const field = addressOf(notice)
    const where = field === undefined ? '' : words.sentTo(codeSpan(field))
    return link === undefined ? [] : [`- ${linkTo(link.title, `/webhook/${notice.webhook}`)}${where}`]
  })
  return noteOf(words.noticesFollow, lines, words)
}

function senderNote(sentAfter: readonly string[], links: Links, words: DocsWords): DocumentBlock | undefined {
  const lines = sentAfter.flatMap(id => {
    const link = links.get(id)
    return link === undefined ? [] : [`- ${linkTo(link.title, `/openapi/${id}`)}`]
  })
  return noteOf(words.sentAfter, lines, words)
}

/** The text of a link cannot hold another link. */
function linkTo(title: string, address: string): string {
  const text = title.replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1').replace(/[\\[\]]/g, '\\$&')
  return `[${text.replace(/\s+/g, ' ').trim() || address}](${address})`
}

function noteOf(title: string, lines: readonly string[], words: DocsWords): DocumentBlock | undefined {
  if (lines.length === 0) return undefined
  const isLong = lines.length > longList
  return {
    kind: 'container',
    colons: 3,
    name: isLong ? 'details' : 'info',
    info: isLong ? words.counted(title, lines.length) : title,
    attributes: '',
    tightStart: false,
    tightEnd: false,
    blocks: [{ kind: 'prose', lines: siteText(lines) }],
  }
}
