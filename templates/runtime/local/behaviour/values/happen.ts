import type { DataObject } from '../../../client/data-object.js'
import { LocalServiceError } from '../../service/local-service-error.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { World } from '../behaviour.js'

/**
 * Lets an event happen that the object's state takes for certain, such as the first one after its creation.
 *
 * Throws `LocalServiceError` (`EVENT_REFUSED`) where it does not: the machine and its handlers disagree.
 */
export function happen(world: World, object: StoredObject, event: string, data?: DataObject): StoredObject {
  const moved = world.move(object, event, data)
  if (!('refused' in moved)) return moved
  throw new LocalServiceError(
    'EVENT_REFUSED',
    `A ${object.kind} in the state ${object.state} refuses the event ${event}.`,
    'Report it: the state machine of the local service and its handlers disagree.',
  )
}
