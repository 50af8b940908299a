import { codeSpan, markdownText } from '../../diagnostics/render/markdown-text.js'
import type { Impact } from '../../model/nodes/rules.js'
import type { Change, Diff } from '../change.js'
import { byOwner, changeLine, changeText, diffSummary } from './change-words.js'

const chapters: readonly (readonly [impact: Impact, title: string])[] = [
  ['breaking', 'Breaking'],
  ['compatible', 'Compatible'],
  ['text', 'Words and samples'],
]

/** Changes as a part of a changelog: chapters by impact, operations in them, below a heading of the second level. */
export function renderMarkdown(diff: Diff): string {
  const parts = chapters.flatMap(([impact, title]) => {
    const own = diff.changes.filter(change => change.impact === impact)
    return own.length === 0 ? [] : [`### ${title}\n\n${byOwner(own).map(entry).join('\n')}\n`]
  })
  const summary = diffSummary(diff)
  return `${[`## API changes\n\n${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}.\n`, ...parts].join('\n')}`
}

function entry(group: readonly Change[]): string {
  const [first] = group
  if (first === undefined) return ''
  const { id, title } = first.owner
  const name = [codeSpan(id), markdownText(title)].filter(text => text !== '').join(' ')
  const [only] = group
  // An operation that came or went needs no list below it.
  if (group.length === 1 && only !== undefined && only.path === '') return `- ${name}: ${changeText(only)}`
  return `- ${name}\n${group.map(change => `  - ${changeLine(change)}`).join('\n')}`
}
