import { type LocalAnswer, refusal } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import { type Machine, type Refused, transition } from '../machine.js'

/** The answer to an event that a state refuses. */
export function refusedAnswer({ refused, message }: Refused): LocalAnswer {
  return refusal(refused, message)
}

/** The refusal of an event in the object's state; undefined if it may happen. Changes nothing. */
export function refusalOf(machine: Machine, object: StoredObject, event: string): LocalAnswer | undefined {
  const next = transition(machine, object.state, event)
  return typeof next === 'string' ? undefined : refusedAnswer(next)
}
