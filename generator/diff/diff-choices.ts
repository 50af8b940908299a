import { type ChoiceGroup, choicesOf } from '../model/nodes/choices.js'
import type { Property } from '../model/schema.js'
import { type Comparison, note } from './comparison.js'

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
  const placeIn = (members: readonly Member[]) => members.find(({ name }) => names.includes(name))?.span
  const details = {
    subject: 'group',
    ...(before.length === 0 ? {} : { before: wordsOf(before) }),
    ...(after.length === 0 ? {} : { after: wordsOf(after) }),
    old: placeIn(old),
    next: placeIn(next),
  }
  const isTightened = acceptsMore(old, next, names)
  const isLoosened = acceptsMore(next, old, names)
  if (isTightened) note(comparison, 'choice-tightened', details)
  if (isLoosened) note(comparison, 'choice-loosened', details)
  // Said in another way: the same combinations are accepted.
  if (!isTightened && !isLoosened) note(comparison, 'text-changed', details)
}

/** Whether some combination of the members of one state is accepted there and refused by the other. */
function acceptsMore(one: readonly Member[], other: readonly Member[], names: readonly string[]): boolean {
  const own = names.filter(name => one.some(member => member.name === name))
  if (own.length > mostMembers) return true
  return subsets(own).some(given => accepts(one, given, names) && !accepts(other, given, names))
}

/** Whether a state accepts that of the named members exactly some are given. */
function accepts(members: readonly Member[], given: ReadonlySet<string>, names: readonly string[]): boolean {
  return (
    members.every(({ name, required }) => !required || !names.includes(name) || given.has(name)) &&
    choicesOf(members).every(({ rule, members: group }) => {
      const count = group.filter(({ name }) => given.has(name)).length
      return rule === 'exactly-one' ? count === 1 : count > 0
    })
  )
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
