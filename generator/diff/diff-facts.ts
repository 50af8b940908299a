import type { AnyMember } from '../model/nodes/node.js'
import { memberOf, membersOf, type NodeName, type NodeTypes } from '../model/nodes/nodes.js'
import { plainForm } from '../model/nodes/plain-form.js'
import { type Comparison, note, type Places } from './comparison.js'
import { diffText } from './diff-text.js'

/**
 * Compares the members of a node that its declaration judges: facts by their rules, words as words.
 * Code of its own compares the others (`part`).
 */
export function diffFacts(
  name: NodeName,
  old: NodeTypes[NodeName],
  next: NodeTypes[NodeName],
  places: Places,
  comparison: Comparison,
): void {
  for (const [key, member] of membersOf(name, next))
    diffFact(member, memberOf(old, key), memberOf(next, key), places, comparison)
}

function diffFact(
  { shape, compared }: AnyMember,
  old: unknown,
  next: unknown,
  places: Places,
  comparison: Comparison,
): void {
  if (old === next) return
  if (compared.kind === 'words') {
    const said = (value: unknown): string =>
      value === undefined ? '' : typeof value === 'string' ? value : plainForm(shape, value)
    diffText(compared.subject, said(old), said(next), places, comparison)
  } else if (compared.kind === 'judged') {
    const said = (value: unknown): string | undefined =>
      value === undefined ? undefined : compared.words === undefined ? String(value) : compared.words(value)
    const [before, after] = [said(old), said(next)]
    // The members of a node are compared on their own: here only its words count.
    if (before === after && typeof (old ?? next) === 'object') return
    note(comparison, compared.rule(old, next), { subject: compared.subject, before, after, ...places })
  }
}
