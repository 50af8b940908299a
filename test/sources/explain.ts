import { placeOf, type SourceDifference } from './compare-statements.js'
import type { FieldFact, Statement } from './statement.js'

/** A difference that is meant. */
export interface Decision {
  /** Places as `placeOf` writes them. */
  readonly places: readonly string[]
  /** Where the official document (or another reason) is. */
  readonly why: string
}

/** A source that outranks the one compared, with its name. */
export interface Judge {
  readonly name: string
  readonly statement: Statement
}

/** Whether a judge says of this fact what we say. */
function agrees(
  { operation, part, field, kind, own, other }: SourceDifference,
  { statement }: Judge,
): boolean {
  const parts = statement.get(operation)
  if (!parts) return false
  const fact = parts[part].get(field)
  if (kind === 'missing') return fact === undefined
  if (!fact) return false
  if (kind === 'additional') return true
  if (kind === 'values') return !other.split(' ').some(value => fact.values?.includes(value))
  return said(fact, kind) === own
}

function said(fact: FieldFact, kind: 'type' | 'required' | 'encrypted'): string | undefined {
  if (kind === 'type') return fact.type
  if (kind === 'encrypted') return fact.encrypted ? 'encrypted' : 'plain'
  return fact.required === undefined ? undefined : fact.required ? 'required' : 'optional'
}

/**
 * Why a difference stands: the decision that lists it, or the judges that agree with us; nothing where it is a fault.
 * An SDK that lacks a field denies nothing, since it is as old as its release: for that, a source of any rank is enough.
 */
export function reasonFor(
  difference: SourceDifference,
  decisions: ReadonlyMap<string, string>,
  judges: readonly Judge[],
  others: readonly Judge[] = [],
): string | undefined {
  const decided = decisions.get(placeOf(difference))
  if (decided !== undefined) return decided
  const judge = judges.find(each => agrees(difference, each))
  if (judge) return `${judge.name} says the same and ranks above`
  const newer = difference.kind === 'additional' ? others.find(each => agrees(difference, each)) : undefined
  return newer && `${newer.name} has the field`
}

/** Decisions by place. */
export function byPlace(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  return new Map(decisions.flatMap(({ places, why }) => places.map(place => [place, why] as const)))
}
