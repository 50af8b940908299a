import type { Change, ChangePlace, Diff } from '../change.js'
import { countImpacts } from './change-words.js'

/** Raised when a reader of the JSON would have to change. */
export const diffFormatVersion = 1

/** What the JSON says beside the changes. */
export interface DiffFacts {
  /** The two states as the command line named them. */
  readonly old: string
  readonly new: string
  /** Pages that one of the states cannot read, and that were therefore compared in neither. */
  readonly leftOut: readonly string[]
}

/** Changes as one JSON object, a change on a line. */
export function renderJson({ changes, step }: Diff, facts: DiffFacts): string {
  const head = { formatVersion: diffFormatVersion, ...facts, step, counts: countImpacts(changes) }
  const lines = changes.map(change => `    ${JSON.stringify(plainChange(change))}`)
  const opening = JSON.stringify(head, null, 2).slice(0, -2)
  return `${opening},\n  "changes": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`
}

function plainChange({ kind: _, oldPlace, newPlace, ...change }: Change): object {
  return {
    ...change,
    ...(oldPlace === undefined ? {} : { oldPlace: plainPlace(oldPlace) }),
    ...(newPlace === undefined ? {} : { newPlace: plainPlace(newPlace) }),
  }
}

function plainPlace({ file, span }: ChangePlace): object {
  return { file, line: span.line, column: span.column }
}
