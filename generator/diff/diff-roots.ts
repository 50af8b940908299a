import type { Parameter, RootRow } from '../model/model.js'
import { atMember, type Comparison, placesOf } from './comparison.js'
import { diffList } from './diff-list.js'
import { diffText } from './diff-text.js'

/** Rows that are a body or a path parameter are compared as such. */
const bodies: ReadonlySet<string> = new Set(['json', 'xml', 'body'])

/** Compares the words of groups and call options; their facts (members of a group, a host) are compared elsewhere. */
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
  const at = ({ name }: RootRow): Comparison => atMember(comparison, name)
  const both = diffList(own(old), own(next), {
    subject: 'description',
    removed: 'text-changed',
    added: 'text-changed',
    keyOf: ({ name }) => name,
    words,
    at,
  })
  for (const [before, after] of both)
    diffText('description', words(before), words(after), placesOf(before, after), at(after))
}
