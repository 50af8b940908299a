import { memberPath } from '../diagnostics/field-path.js'
import type { Span } from '../diagnostics/span.js'
import { type ChangeSide, type Rule, type RuleName, rules } from '../model/nodes/rules.js'
import type { Change, Owner } from './change.js'

/** Whose field is compared, on which side, and the list that takes its changes. */
export interface Comparison {
  readonly owner: Owner
  readonly side: ChangeSide
  readonly path: string
  /** Files of the two states; they differ where a page was moved. */
  readonly oldFile: string
  readonly newFile: string
  readonly changes: Change[]
}

/** The places of something in its two states. */
export interface Places {
  readonly old: Span
  readonly next: Span
}

export function placesOf(old: { readonly span: Span }, next: { readonly span: Span }): Places {
  return { old: old.span, next: next.span }
}

/** What the caller knows of a change; the rest comes from the comparison and the rule. */
interface ChangeDetails {
  readonly subject: string
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** Places on the old and the new page. */
  readonly old?: Span | undefined
  readonly next?: Span | undefined
}

/** Notes a change under a rule, which judges it by the side. */
export function note(comparison: Comparison, name: RuleName, details: ChangeDetails): void {
  const { owner, side, path, oldFile, newFile } = comparison
  const { nature, impact } = judge(name, side)
  comparison.changes.push({
    kind: 'change',
    rule: name,
    subject: details.subject,
    nature,
    impact,
    side,
    owner,
    path,
    ...(details.before === undefined ? {} : { before: details.before }),
    ...(details.after === undefined ? {} : { after: details.after }),
    ...(details.old === undefined ? {} : { oldPlace: { file: oldFile, span: details.old } }),
    ...(details.next === undefined ? {} : { newPlace: { file: newFile, span: details.next } }),
  })
}

function judge(name: RuleName, side: ChangeSide): Pick<Change, 'nature' | 'impact'> {
  const { nature, impact }: Rule = rules[name]
  const own = impact[side]
  if (own === undefined)
    throw new Error(`Rule ${name} has no impact for the ${side} side: correct the code that notes it.`)
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
