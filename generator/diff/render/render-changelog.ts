import { codeSpan, markdownText } from '../../diagnostics/render/markdown-text.js'
import type { RuleName } from '../../model/nodes/rules.js'
import type { Change, Diff, Owner } from '../change.js'
import { byOwner, changeLine, changeText } from './change-words.js'

/** The headings of Keep a Changelog 1.1 that a comparison can fill. */
const chapters = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed'] as const

/** What comes and goes as a thing of its own. The rest of the rules change something that stays. */
const comings: ReadonlySet<RuleName> = new Set([
  'operation-added',
  'webhook-added',
  'event-type-added',
  'error-added',
  'variant-added',
  'notice-added',
  'required-added',
  'optional-added',
  'alternative-added',
  'value-added',
  'status-added',
])
const goings: ReadonlySet<RuleName> = new Set([
  'operation-removed',
  'webhook-removed',
  'event-type-removed',
  'error-removed',
  'variant-removed',
  'notice-removed',
  'member-removed',
  'alternative-removed',
  'value-removed',
  'status-removed',
])

/** The product that lists an operation or a webhook, as Markdown of its title; undefined where none does. */
export type ProductOf = (owner: Owner) => string | undefined

/**
 * Changes as chapters of Keep a Changelog 1.1 below a heading of the second level, which the reader writes: by product,
 * then by page. What breaks is marked. Words and samples are counted below `Fixed`, not listed. '' where nothing changed.
 */
export function renderChangelog({ changes }: Diff, productOf: ProductOf): string {
  const wire = changes.filter(({ impact }) => impact !== 'text')
  const words = changes.filter(({ impact }) => impact === 'text')
  return chapters
    .map(chapter => {
      const own = wire.filter(change => chapterOf(change) === chapter)
      const lines = [...products(own, productOf), ...(chapter === 'Fixed' ? wordsLine(words) : [])]
      return lines.length === 0 ? '' : `### ${chapter}\n\n${lines.join('\n')}\n`
    })
    .filter(text => text !== '')
    .join('\n')
}

function chapterOf({ rule }: Change): (typeof chapters)[number] {
  if (rule === 'deprecation-added') return 'Deprecated'
  if (comings.has(rule)) return 'Added'
  return goings.has(rule) ? 'Removed' : 'Changed'
}

function products(changes: readonly Change[], productOf: ProductOf): readonly string[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const name = nameOf(change.owner, productOf)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [change])
    else group.push(change)
  }
  return [...groups].map(([name, own]) => `- **${name}**\n${byOwner(own).map(entry).join('\n')}`)
}

function nameOf(owner: Owner, productOf: ProductOf): string {
  const product = markdownText(productOf(owner) ?? '')
  if (product !== '') return product
  return owner.kind === 'errors' ? 'Errors that operations share' : 'Other'
}

function entry(group: readonly Change[]): string {
  const [first] = group
  if (first === undefined) return ''
  const { id, title } = first.owner
  const name = [codeSpan(id), markdownText(title)].filter(text => text !== '').join(' ')
  // An operation that came or went needs no list below it.
  if (group.length === 1 && first.path === '') return `  - ${mark(first)}${name}: ${changeText(first)}`
  return `  - ${name}\n${group.map(change => `    - ${mark(change)}${changeLine(change)}`).join('\n')}`
}

function mark({ impact }: Change): string {
  return impact === 'breaking' ? '**Breaking:** ' : ''
}

function wordsLine(changes: readonly Change[]): readonly string[] {
  const pages = new Set(changes.map(({ owner }) => `${owner.kind} ${owner.id}`)).size
  if (pages === 0) return []
  return [`- Words, samples or links of ${pages} ${pages === 1 ? 'page' : 'pages'}`]
}
