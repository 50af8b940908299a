import type { Span } from '../diagnostics/span.js'
import type { Documented } from '../model/model.js'
import type { TextSubject } from './change.js'
import { plainForm } from './plain-form.js'
import type { Scope } from './scope.js'
import { note } from './scope.js'

/** Compares words. Blanks at the ends do not count. */
export function diffText(
  subject: TextSubject,
  before: string,
  after: string,
  old: Span,
  next: Span,
  scope: Scope,
): void {
  if (before.trim() !== after.trim()) note(scope, 'text-changed', { subject, before, after, old, next })
}

/** Compares what the page says around its tables. */
export function diffDocumented(old: Documented, next: Documented, scope: Scope): void {
  const compare = (subject: TextSubject, before: string, after: string): void =>
    diffText(subject, before, after, old.span, next.span, scope)
  compare('title', old.title, next.title)
  compare('description', old.description, next.description)
  compare('badges', plainForm(old.badges), plainForm(next.badges))
  compare('notes', plainForm(old.notes), plainForm(next.notes))
  compare('links', plainForm(old.links), plainForm(next.links))
  compare('catalogue', plainForm([old.tags, old.modes]), plainForm([next.tags, next.modes]))
  diffDeprecation(old, next, scope)
}

function diffDeprecation(old: Documented, next: Documented, scope: Scope): void {
  const before = old.deprecated
  const after = next.deprecated
  const reasons = { before: before?.reason, after: after?.reason, old: before?.span, next: after?.span }
  if (before === undefined && after !== undefined)
    note(scope, 'deprecation-added', { subject: 'deprecation', ...reasons })
  else if (before !== undefined && after === undefined)
    note(scope, 'deprecation-removed', { subject: 'deprecation', ...reasons })
  else if (before !== undefined && after !== undefined)
    diffText('reason', before.reason, after.reason, before.span, after.span, scope)
}
