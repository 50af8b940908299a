import { memberPath } from '../diagnostics/field-path.js'
import type { Span } from '../diagnostics/span.js'
import type { ChangeSide, Rule, RuleName } from '../model/nodes/rules.js'
import { rules } from '../model/nodes/rules.js'
import type { Change, Owner } from './change.js'

/** Where a comparison stands: whose field it is, which way it goes, and where findings go. */
export interface Comparison {
  readonly owner: Owner
  readonly side: ChangeSide
  readonly path: string
  /** Files of the two states; they differ where a page was moved. */
  readonly oldFile: string
  readonly newFile: string
  readonly changes: Change[]
}

/** Where the two states of something stand. */
export interface Places {
  readonly old: Span
  readonly next: Span
}

export function placesOf(old: { readonly span: Span }, next: { readonly span: Span }): Places {
  return { old: old.span, next: next.span }
}

/** What is stated of a change; the rest comes from the comparison and the rule. */
export interface Found {
  readonly subject: string
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** Places on the old and the new page. */
  readonly old?: Span | undefined
  readonly next?: Span | undefined
}

/** Notes a change under a rule, which judges it by the side. */
export function note(comparison: Comparison, name: RuleName, found: Found): void {
  const { owner, side, path, oldFile, newFile } = comparison
  const { nature, impact } = judge(name, side)
  comparison.changes.push({
    kind: 'change',
    rule: name,
    subject: found.subject,
    nature,
    impact,
    side,
    owner,
    path,
    ...(found.before === undefined ? {} : { before: found.before }),
    ...(found.after === undefined ? {} : { after: found.after }),
    ...(found.old === undefined ? {} : { oldPlace: { file: oldFile, span: found.old } }),
    ...(found.next === undefined ? {} : { newPlace: { file: newFile, span: found.next } }),
  })
}

function judge(name: RuleName, side: ChangeSide): Pick<Change, 'nature' | 'impact'> {
  const { nature, impact }: Rule = rules[name]
  const own = impact[side]
  // Code that names a rule for a side that the rule does not have is wrong in itself.
  if (own === undefined) throw new Error(`The rule ${name} says nothing of the side ${side}.`)
  return { nature, impact: own }
}

/** The same comparison at a member. */
export function atMember(comparison: Comparison, name: string): Comparison {
  return { ...comparison, path: memberPath(comparison.path, name) }
}

/** The same comparison on one side, from its topmost path on. */
export function atSide(comparison: Comparison, side: ChangeSide, path: string): Comparison {
  return { ...comparison, side, path }
}
