import type { Deprecation, Documented } from '../model/model.js'
import type { TextSubject } from '../model/nodes/rules.js'
import { type Comparison, note, type Places, placesOf } from './comparison.js'

/** Compares words, without the blanks at their ends. */
export function diffText(
  subject: TextSubject,
  before: string,
  after: string,
  places: Places,
  comparison: Comparison,
): void {
  if (before.trim() !== after.trim()) note(comparison, 'text-changed', { subject, before, after, ...places })
}

/** Compares the catalogue and the deprecation, for which declarations have no rule. */
export function diffDocumented(old: Documented, next: Documented, comparison: Comparison): void {
  const catalogue = ({ tags, modes }: Documented): string => JSON.stringify([tags, modes])
  diffText('catalogue', catalogue(old), catalogue(next), placesOf(old, next), comparison)
  diffDeprecation(old, next, comparison)
}

function diffDeprecation(old: Documented, next: Documented, comparison: Comparison): void {
  const before = old.deprecated
  const after = next.deprecated
  const reasons = {
    before: before && said(before),
    after: after && said(after),
    old: before?.span,
    next: after?.span,
  }
  if (before === undefined && after !== undefined)
    note(comparison, 'deprecation-added', { subject: 'deprecation', ...reasons })
  else if (before !== undefined && after === undefined)
    note(comparison, 'deprecation-removed', { subject: 'deprecation', ...reasons })
  else if (before !== undefined && after !== undefined)
    diffText('reason', said(before), said(after), placesOf(before, after), comparison)
}

function said({ reason, successors = [] }: Deprecation): string {
  return [reason, ...successors].join('\n')
}
