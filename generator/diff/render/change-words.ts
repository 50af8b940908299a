import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import type { Impact } from '../../model/nodes/rules.js'
import type { Change, Diff } from '../change.js'

/** What happened, in a few words without the values: `field added`, `became required`, `type changed`. */
export function changeWords({ subject, nature, after }: Change): string {
  if (subject === 'required') return `became ${after ?? ''}`
  return `${subject} ${nature}`
}

/** The values before and behind the arrow; none for words and samples, which are long and for people. */
export function changeValues({ impact, subject, before, after }: Change): readonly string[] {
  if (impact === 'text' && subject !== 'redirect') return []
  if (subject === 'required') return []
  return [before, after].flatMap(value => (value === undefined ? [] : [value]))
}

/** A change as Markdown: its words and its values, without its place. */
export function changeText(change: Change): string {
  const values = changeValues(change).map(codeSpan)
  return values.length === 0 ? changeWords(change) : `${changeWords(change)}: ${values.join(' → ')}`
}

/** A change as Markdown, behind its side and its field. */
export function changeLine(change: Change): string {
  const place = [change.side === 'call' ? '' : change.side, change.path === '' ? '' : codeSpan(change.path)]
  const shown = place.filter(text => text !== '').join(' ')
  return shown === '' ? changeText(change) : `${shown}: ${changeText(change)}`
}

/** How many changes there are of each impact. */
export function countImpacts(changes: readonly Change[]): Readonly<Record<Impact, number>> {
  const counts = { breaking: 0, compatible: 0, text: 0 }
  for (const { impact } of changes) counts[impact]++
  return counts
}

/** One line about all of it: `3 breaking, 1 compatible, 2 in words; asks for a major version`. */
export function diffSummary({ changes, step }: Diff): string {
  const { breaking, compatible, text } = countImpacts(changes)
  if (changes.length === 0) return 'no change'
  return `${breaking} breaking, ${compatible} compatible, ${text} in words; asks for a ${step} version`
}

/** Changes by their owners, in the order of the changes. */
export function byOwner(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = `${change.owner.kind} ${change.owner.id}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [change])
    else group.push(change)
  }
  return [...groups.values()]
}
