import { type Choosable, choiceGroupOf } from '../../model/nodes/choices.js'
import type { Side } from '../../plan/plan.js'
import type { FieldWords } from './field-words.js'

/** The sentence about the group of a field, whose siblings stand beside it; '' for a field without one. */
export function choiceLine(
  field: Choosable,
  siblings: readonly Choosable[],
  side: Side,
  words: Pick<FieldWords, 'choice' | 'listed'>,
): string {
  const group = choiceGroupOf(field, siblings)
  if (group === undefined) return ''
  return words.choice[side][group.rule](words.listed(group.members.map(({ name }) => `\`${name}\``)))
}
