import type { Choice } from '../schema.js'

/** A member that may belong to a group. */
export interface Choosable {
  readonly name: string
  readonly choice?: Choice | undefined
}

/** Members of an object of which exactly one, or at least one, is given. */
export interface ChoiceGroup<Member> {
  readonly rule: Choice['rule']
  readonly members: readonly Member[]
}

/** The groups of some members, which stand beside each other, in the order of their first rows. */
export function choicesOf<Member extends Choosable>(
  members: readonly Member[],
): readonly ChoiceGroup<Member>[] {
  const groups = new Map<string, { readonly rule: Choice['rule']; readonly members: Member[] }>()
  for (const member of members) {
    if (member.choice === undefined) continue
    const { rule, group } = member.choice
    const key = `${rule} ${group}`
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { rule, members: [member] })
    else known.members.push(member)
  }
  return [...groups.values()]
}

/** The group that a member belongs to, among the members beside it. */
export function choiceGroupOf<Member extends Choosable>(
  { choice }: Choosable,
  siblings: readonly Member[],
): ChoiceGroup<Member> | undefined {
  if (choice === undefined) return undefined
  const { rule, group } = choice
  return {
    rule,
    members: siblings.filter(({ choice: own }) => own?.group === group && own.rule === rule),
  }
}

/**
 * Members without those that their groups leave no room for: of a group with exactly one the first that is present stays,
 * of a group with at least one all that are. Of a group of which none is present the first stays.
 */
export function chosenOf<Member extends Choosable>(
  members: readonly Member[],
  isPresent: (member: Member) => boolean,
): readonly Member[] {
  const dropped = new Set<Member>()
  for (const { rule, members: group } of choicesOf(members)) {
    const present = group.filter(isPresent)
    const kept =
      present.length === 0 ? group.slice(0, 1) : rule === 'exactly-one' ? present.slice(0, 1) : present
    for (const member of group) if (!kept.includes(member)) dropped.add(member)
  }
  return dropped.size === 0 ? members : members.filter(member => !dropped.has(member))
}
