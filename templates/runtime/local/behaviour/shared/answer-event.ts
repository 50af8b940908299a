import type { DataObject } from '../../../client/data-object.js'
import { data, empty, type LocalAnswer } from '../../service/local-request.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { isRefused } from '../machine.js'
import { refusedAnswer } from './allowed.js'
import { type NumberedRequest, remembered } from './answered-requests.js'

/** What a numbered request does to an object. */
export interface NumberedEvent {
  readonly numbered: NumberedRequest
  readonly event: string
  /** Members of the object's data that change. */
  readonly data: DataObject
  /** `null`: an empty answer. */
  readonly answer: DataObject | null
}

/** Lets the event happen, remembers the request with its answer, and answers. */
export function answerEvent(
  object: StoredObject,
  { numbered, event, data: changed, answer }: NumberedEvent,
  world: World,
): LocalAnswer {
  const { aliases, answered } = remembered(numbered, answer, object)
  const moved = world.move(object, event, { ...changed, answered })
  if (isRefused(moved)) return refusedAnswer(moved)
  world.change(world.store.get(object.kind, object.owner, object.id) ?? moved, {}, aliases)
  return answer === null ? empty : data(answer)
}
