import { type Choosable, choiceGroupOf } from '../../model/nodes/choices.js'
import type { Choice } from '../../model/schema.js'
import type { Side } from '../../plan/plan.js'

const sentences: { readonly [S in Side]: { readonly [R in Choice['rule']]: (names: string) => string } } = {
  request: {
    'exactly-one': names => `Give exactly one of ${names}.`,
    'at-least-one': names => `Give at least one of ${names}.`,
  },
  response: {
    'exactly-one': names => `Exactly one of ${names} is present.`,
    'at-least-one': names => `At least one of ${names} is present.`,
  },
}

/** The sentence about the group of a field, whose siblings stand beside it; '' for a field without one. */
export function choiceLine(field: Choosable, siblings: readonly Choosable[], side: Side): string {
  const group = choiceGroupOf(field, siblings)
  return group === undefined
    ? ''
    : sentences[side][group.rule](listOf(group.members.map(({ name }) => `\`${name}\``)))
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
