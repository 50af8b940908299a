import { nearest } from '../../diagnostics/nearest.js'
import { lineSpan } from '../../diagnostics/span.js'
import { startsLinks } from '../../dialect/formal-words.js'
import type { Alert, Block, Container, Paragraph, Section } from '../../parse/page.js'
import type { Badge, BadgeName, Link, Note } from '../model.js'
import { reportProblems } from './attributes.js'
import type { ReportDiagnostic } from './report.js'

/** What the prose of a section says. */
export interface SectionText {
  readonly description: string
  readonly badges: readonly Badge[]
  readonly notes: readonly Note[]
  readonly links: readonly Link[]
  /** Addresses within the pages that a badge of deprecation links to (rule B7). */
  readonly successors: readonly string[]
}

/** The badges with which a page says that it is withdrawn or replaced. */
export const deprecations: ReadonlySet<BadgeName> = new Set(['deprecated', 'discarded', 'redesigned'])

const badgeNames: readonly BadgeName[] = [
  'redesigned',
  'deprecated',
  'privated',
  'need-accessment',
  'discarded',
  'need-tbt',
  'important',
  'special',
  'specific',
  'parsed',
  'confusing',
]
const containerNames = ['warning', 'danger', 'info', 'tip'] as const
const levels: Readonly<Record<string, Note['level']>> = {
  IMPORTANT: 'important',
  NOTE: 'note',
  TIP: 'tip',
  WARNING: 'warning',
  CAUTION: 'caution',
}

const containerLevels: ReadonlyMap<string, Note['level']> = new Map([
  ['tip', 'tip'],
  ['danger', 'caution'],
  ['warning', 'warning'],
])

interface Gathered {
  description: string | undefined
  readonly badges: Badge[]
  readonly notes: Note[]
  readonly links: Link[]
  readonly successors: string[]
  isBeforeTable: boolean
  isInLinks: boolean
}

/** Sorts the prose of a section: description, badges, notes, official links (rules H6, B2 to B6, L1). */
export function readSectionText(section: Section, report: ReportDiagnostic): SectionText {
  const gathered: Gathered = {
    description: undefined,
    badges: [],
    notes: [],
    links: [],
    successors: [],
    isBeforeTable: true,
    isInLinks: false,
  }
  for (const block of section.blocks) readBlock(block, gathered, report)
  const { description = '', badges, notes, links, successors } = gathered
  return { description, badges, notes, links, successors }
}

function readBlock(block: Block, gathered: Gathered, report: ReportDiagnostic): void {
  switch (block.kind) {
    case 'table-block':
      gathered.isBeforeTable = false
      break
    case 'paragraph':
      readParagraph(block, gathered)
      return
    case 'alert':
      gathered.notes.push(noteOf(block, report))
      break
    case 'container':
      readContainer(block, gathered, report)
      break
    case 'list':
      if (gathered.isInLinks) gathered.links.push(...block.items.flatMap(item => item.links.map(linkOf)))
      else gathered.notes.push(plainNote(block.items.map(({ text }) => `- ${text}`).join('\n'), block))
      return
    case 'heading':
      gathered.notes.push({ kind: 'note', level: 'note', title: block.text, text: '', span: block.span })
      break
    case 'stray-marker':
      report({ code: 'PW110', span: block.span, message: 'There is no open container for `:::` to close.' })
      break
    case 'loose-attributes':
      report({
        code: 'PW112',
        span: block.span,
        message: 'The attribute list has no table above it. It is ignored.',
      })
      break
    case 'other':
      if (block.text.startsWith('<!--') && !block.text.includes('-->'))
        reportOpen('comment', block, 4, report)
      report({
        code: 'PW114',
        span: block.span,
        message: `A block of Markdown (${block.type}) has no meaning here. It is not part of the model.`,
      })
      break
    case 'code':
      if (!block.closed) reportOpen('code', block, 3, report)
      break
  }
  gathered.isInLinks = false
}

/** `length` is that of the sign that opens it. */
function reportOpen(what: string, { span }: Block, length: number, report: ReportDiagnostic): void {
  report({
    code: 'PW123',
    span: lineSpan(span.line, span.column, length),
    message: `The ${what} is never closed. Everything that follows is part of it.`,
  })
}

function readParagraph(block: Paragraph, gathered: Gathered): void {
  gathered.isInLinks = startsLinks(block.text)
  if (gathered.isInLinks) gathered.links.push(...block.links.map(linkOf))
  else if (gathered.isBeforeTable && gathered.description === undefined) gathered.description = block.text
  else gathered.notes.push(plainNote(block.text, block))
}

function plainNote(text: string, { span }: Block): Note {
  return { kind: 'note', level: 'note', title: '', text, span }
}

function linkOf({ title, url, span }: Paragraph['links'][number]): Link {
  return { kind: 'link', title, url, span }
}

function noteOf(alert: Alert, report: ReportDiagnostic): Note {
  const level = alert.marker === undefined ? 'note' : levels[alert.marker]
  if (level === undefined)
    report({
      code: 'PW115',
      span: alert.span,
      message: `\`[!${alert.marker ?? ''}]\` is not a known alert. It is read as a note.`,
    })
  return { kind: 'note', level: level ?? 'note', title: alert.title, text: alert.text, span: alert.span }
}

function readContainer(container: Container, gathered: Gathered, report: ReportDiagnostic): void {
  reportProblems(container.attributes, report)
  if (!container.closed)
    report({
      code: 'PW109',
      span: container.markerSpan,
      message: `\`::: ${container.name}\` is never closed. Assumed: it ends before the next heading, table or container.`,
    })
  if (container.name === 'code-group') return
  const text = containerText(container)
  const badge = badgeOf(container, text, report)
  if (badge !== undefined) {
    gathered.badges.push(badge)
    if (deprecations.has(badge.name)) gathered.successors.push(...pageLinks(container))
    return
  }
  const level = containerLevels.get(container.name) ?? 'note'
  if (!containerNames.some(name => name === container.name) && container.name !== 'details')
    report({
      code: 'PW113',
      span: container.markerSpan,
      message: `\`::: ${container.name}\` is not a known container. It is kept as a note.`,
    })
  gathered.notes.push({ kind: 'note', level, title: container.info, text, span: container.span })
}

function pageLinks({ children }: Container): readonly string[] {
  const links = children.flatMap(child =>
    child.kind === 'paragraph' || child.kind === 'alert' ? child.links : [],
  )
  return links.map(({ url }) => url).filter(url => /^\/(?:openapi|webhook)\//.test(url))
}

function containerText(container: Container): string {
  return container.children
    .flatMap(child => {
      if (child.kind === 'paragraph') return [child.text]
      if (child.kind === 'list')
        return [
          child.items.map(({ text }, index) => `${child.ordered ? `${index + 1}.` : '-'} ${text}`).join('\n'),
        ]
      if (child.kind === 'alert' || child.kind === 'other') return [child.text]
      return []
    })
    .join('\n\n')
}

function badgeOf(container: Container, text: string, report: ReportDiagnostic): Badge | undefined {
  const classes =
    container.attributes?.attributes.filter(({ kind, name }) => kind === 'class' && name.startsWith('im-')) ??
    []
  const own = classes[0]
  if (own === undefined) return undefined
  const exact = badgeNames.find(name => name === own.name.slice(3))
  const name = exact ?? nearest(own.name.slice(3), badgeNames)
  if (exact === undefined)
    report({
      code: 'PW111',
      span: own.span,
      message: `\`.${own.name}\` is not a known badge.${name === undefined ? ' It is kept as a note.' : ` Assumed: \`.im-${name}\`.`}`,
    })
  if (name === undefined) return undefined
  const kind = containerNames.find(known => known === container.name) ?? 'info'
  return { kind: 'badge', name, container: kind, text, span: container.span }
}
