import { type FieldFact, type PartName, type Parts, partNames, type Statement } from './statement.js'

/** What two sources say differently of a field. */
export type DifferenceKind = 'missing' | 'additional' | 'type' | 'required' | 'values' | 'encrypted'

export interface SourceDifference {
  readonly operation: string
  readonly part: PartName
  readonly field: string
  readonly kind: DifferenceKind
  /** What the first of the two says; '' where it has no such field. */
  readonly own: string
  readonly other: string
}

/** The number of facts that two statements agree on, and every difference. */
export interface SourceComparison {
  readonly operations: number
  readonly agreed: number
  readonly differences: readonly SourceDifference[]
}

type Found = readonly [DifferenceKind, own: string, other: string]

/** A whole number and a number are the same on the wire; sources do not tell them apart. */
const typeWord = (type: string): string => type.replace('number', 'integer')

/** Values that only the second has. In an answer they are open: no call fails for one that is missing. */
function missingValues(part: PartName, own: FieldFact, other: FieldFact): readonly string[] {
  if (part === 'response' || own.values === undefined || other.values === undefined) return []
  const has = new Set(own.values)
  return other.values.filter(value => !has.has(value))
}

function compareFacts(part: PartName, own: FieldFact, other: FieldFact): readonly Found[] {
  const missing = missingValues(part, own, other)
  const found: (Found | undefined)[] = [
    own.type !== undefined && other.type !== undefined && typeWord(own.type) !== typeWord(other.type)
      ? ['type', own.type, other.type]
      : undefined,
    own.required !== undefined && other.required !== undefined && own.required !== other.required
      ? ['required', need(own.required), need(other.required)]
      : undefined,
    missing.length > 0 ? ['values', own.values?.join(' ') ?? '', missing.join(' ')] : undefined,
    own.encrypted !== other.encrypted
      ? ['encrypted', secrecy(own.encrypted), secrecy(other.encrypted)]
      : undefined,
  ]
  return found.filter(each => each !== undefined)
}

const need = (required: boolean): string => (required ? 'required' : 'optional')
const secrecy = (encrypted: boolean): string => (encrypted ? 'encrypted' : 'plain')

/** Whether a field lies in one that the other side lacks as a whole: that difference is told once. */
function isInsideMissing(field: string, fields: ReadonlyMap<string, FieldFact>): boolean {
  const parents = [...field.matchAll(/\[\]|\./g)].map(({ index }) => field.slice(0, index)).filter(Boolean)
  return parents.some(parent => !fields.has(parent) && !fields.has(parent.replace(/\[\]$/, '')))
}

function compareFields(
  part: PartName,
  own: ReadonlyMap<string, FieldFact>,
  other: ReadonlyMap<string, FieldFact>,
): readonly (readonly [string, readonly Found[]])[] {
  return [...new Set([...own.keys(), ...other.keys()])].flatMap(
    (field): readonly (readonly [string, readonly Found[]])[] => {
      const mine = own.get(field)
      const theirs = other.get(field)
      if (mine && theirs) return [[field, compareFacts(part, mine, theirs)]]
      if (isInsideMissing(field, mine ? other : own)) return []
      return [[field, [mine ? ['additional', mine.type ?? '', ''] : ['missing', '', theirs?.type ?? '']]]]
    },
  )
}

function compareParts(operation: string, own: Parts, other: Parts): SourceComparison {
  const differences: SourceDifference[] = []
  let agreed = 0
  for (const part of partNames) {
    for (const [field, found] of compareFields(part, own[part], other[part])) {
      if (found.length === 0) agreed += 1
      for (const [kind, mine, theirs] of found) {
        differences.push({ operation, part, field, kind, own: mine, other: theirs })
      }
    }
  }
  return { operations: 1, agreed, differences }
}

/** Compares two sources over the operations that both have. */
export function compareStatements(own: Statement, other: Statement): SourceComparison {
  const compared = [...other].flatMap(([operation, parts]) => {
    const mine = own.get(operation)
    return mine ? [compareParts(operation, mine, parts)] : []
  })
  return {
    operations: compared.length,
    agreed: compared.reduce((sum, { agreed }) => sum + agreed, 0),
    differences: compared.flatMap(({ differences }) => differences),
  }
}

/** The operations that only the second has. */
export function missingOperations(own: Statement, other: Statement): readonly string[] {
  return [...other.keys()].filter(operation => !own.has(operation))
}

/** Where a difference is: `v3 GET /v3/x response amount.total required`, as lists of differences write it. */
export function placeOf({ operation, part, field, kind }: SourceDifference): string {
  return `${operation} ${part} ${field} ${kind}`
}
