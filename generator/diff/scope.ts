import { memberPath } from '../diagnostics/field-path.js'
import type { Span } from '../diagnostics/span.js'
import type { Change, Owner, Side, Subject } from './change.js'
import type { Rule, RuleName } from './rules.js'
import { rules } from './rules.js'

/** Where a comparison stands: whose field it is, which way it goes, and where findings go. */
export interface Scope {
  readonly owner: Owner
  readonly side: Side
  readonly path: string
  /** Files of the two states; they differ where a page was moved. */
  readonly oldFile: string
  readonly newFile: string
  readonly changes: Change[]
}

/** What a comparison states of a change; the rest comes from its scope and its rule. */
export interface Found {
  readonly subject: Subject
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** Places on the old and the new page. */
  readonly old?: Span | undefined
  readonly next?: Span | undefined
}

/** Notes a change under a rule, which judges it by the scope's side. */
export function note(scope: Scope, name: RuleName, found: Found): void {
  const { owner, side, path, oldFile, newFile } = scope
  const { nature, impact } = judge(name, side)
  scope.changes.push({
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

function judge(name: RuleName, side: Side): Pick<Change, 'nature' | 'impact'> {
  const { nature, impact }: Rule = rules[name]
  const own = impact[side]
  // A comparison that names a rule for a side it does not have is wrong in itself.
  if (own === undefined) throw new Error(`The rule ${name} says nothing of the side ${side}.`)
  return { nature, impact: own }
}

/** The scope of a member. */
export function memberScope(scope: Scope, name: string): Scope {
  return { ...scope, path: memberPath(scope.path, name) }
}

/** The scope of one side, from its topmost path on. */
export function sideScope(scope: Scope, side: Side, path: string): Scope {
  return { ...scope, side, path }
}
