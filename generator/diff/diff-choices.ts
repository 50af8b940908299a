import { type ChoiceGroup, choicesOf } from '../model/nodes/choices.js'
import type { Property } from '../model/schema.js'
import { type Comparison, note, placesOf } from './comparison.js'

type Member = Pick<Property, 'name' | 'required' | 'choice' | 'span'>

/** Above this many grouped members their combinations are not tried: a change is then taken to do both. */
const mostMembers = 12

/**
 * Compares the groups of some members: which combinations of them one state accepts and the other does not. So a group of
 * required members that becomes one of at least one takes all that old programs send.
 */
export function diffChoices(old: readonly Member[], next: readonly Member[], comparison: Comparison): void {
  const [before, after] = [choicesOf(old), choicesOf(next)]
  if (wordsOf(before) === wordsOf(after)) return
  const names = [...new Set([...before, ...after].flatMap(({ members }) => members.map(({ name }) => name)))]
  const [first, last] = [before[0]?.members[0], after[0]?.members[0]]
  const details = {
    subject: 'group',
    ...(before.length === 0 ? {} : { before: wordsOf(before) }),
    ...(after.length === 0 ? {} : { after: wordsOf(after) }),
    ...(first === undefined || last === undefined
      ? { old: first?.span, next: last?.span }
      : placesOf(first, last)),
  }
  const accepts = { old: acceptor(old, names), next: acceptor(next, names) }
  const tried = names.length > mostMembers ? undefined : subsets(names)
  const isTightened = tried?.some(given => accepts.old(given) && !accepts.next(given)) ?? true
  const isLoosened = tried?.some(given => accepts.next(given) && !accepts.old(given)) ?? true
  if (isTightened) note(comparison, 'choice-tightened', details)
  if (isLoosened) note(comparison, 'choice-loosened', details)
  // Said in another way: the same combinations are accepted.
  if (!isTightened && !isLoosened) note(comparison, 'text-changed', details)
}

/** Whether a state accepts that exactly some of the names are given. Names without a member are not understood: they do not count. */
function acceptor(
  members: readonly Member[],
  names: readonly string[],
): (given: ReadonlySet<string>) => boolean {
  const required = members.filter(({ required, name }) => required && names.includes(name))
  const groups = choicesOf(members)
  return given =>
    required.every(({ name }) => given.has(name)) &&
    groups.every(({ rule, members: group }) => {
      const count = group.filter(({ name }) => given.has(name)).length
      return rule === 'exactly-one' ? count === 1 : count > 0
    })
}

function subsets(names: readonly string[]): readonly ReadonlySet<string>[] {
  return Array.from(
    { length: 2 ** names.length },
    (_, bits) => new Set(names.filter((_name, at) => (bits >> at) % 2 === 1)),
  )
}

/** `exactly one of a, b; at least one of c, d`, in code-unit order: the order of rows means nothing. */
function wordsOf(groups: readonly ChoiceGroup<Member>[]): string {
  return groups
    .map(({ rule, members }) => {
      const names = members.map(({ name }) => name).sort()
      return `${rule === 'exactly-one' ? 'exactly' : 'at least'} one of ${names.join(', ')}`
    })
    .sort()
    .join('; ')
}
