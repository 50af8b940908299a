import type { Parameter, RootRow } from '../model/model.js'
import { atMember, type Comparison, note, placesOf } from './comparison.js'
import { diffText } from './diff-text.js'
import { pairUp } from './pair-up.js'

/** Rows that are a body or a path parameter are compared as such. */
const bodies: ReadonlySet<string> = new Set(['json', 'xml', 'body'])

/** Compares the words of groups and call options. */
export function diffRoots(
  old: readonly RootRow[],
  next: readonly RootRow[],
  parameters: readonly Parameter[],
  comparison: Comparison,
): void {
  const inPath = new Set(parameters.filter(each => each.in === 'path').map(({ name }) => name))
  const own = (rows: readonly RootRow[]): readonly RootRow[] =>
    rows.filter(({ name }) => !bodies.has(name) && !inPath.has(name))
  const words = ({ required, description }: RootRow): string =>
    required ? `required ${description}` : description
  const { both, removed, added } = pairUp(own(old), own(next), ({ name }) => name)
  for (const [before, after] of both)
    diffText(
      'description',
      words(before),
      words(after),
      placesOf(before, after),
      atMember(comparison, after.name),
    )
  // The facts of such a row (members of a group, a host) are compared above; the row itself is words.
  for (const row of removed)
    note(atMember(comparison, row.name), 'text-changed', {
      subject: 'description',
      before: words(row),
      old: row.span,
    })
  for (const row of added)
    note(atMember(comparison, row.name), 'text-changed', {
      subject: 'description',
      after: words(row),
      next: row.span,
    })
}
