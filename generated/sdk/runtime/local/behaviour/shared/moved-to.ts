import type { DataObject } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'
import { type Machine, transition } from '../machine.js'

/**
 * Lets an event happen that the object's state takes, as checked before, and gives the object as it is after all that
 * followed. Throws where the state refuses it: then the check and the state machine disagree.
 */
export function movedTo(world: World, object: StoredObject, event: string, data?: DataObject): StoredObject {
  const moved = world.move(object, event, data)
  if ('refused' in moved) {
    throw new Error(`The ${object.kind} ${object.id} is ${object.state} and cannot take the event ${event}.`)
  }
  return moved
}

/** Lets an event happen to an object of a machine where that changes its state: for objects that follow one another. */
export function follow(
  world: World,
  machine: Machine,
  object: StoredObject | undefined,
  event: string,
): void {
  const next = object && transition(machine, object.state, event)
  if (object !== undefined && typeof next === 'string' && next !== object.state) {
    movedTo(world, object, event)
  }
}
