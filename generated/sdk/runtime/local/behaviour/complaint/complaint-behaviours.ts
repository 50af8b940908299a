import { textMember } from '../../../client/data-object.js'
import type { StoredObject } from '../../state/stored-object.js'
import type { Behaviour, World } from '../behaviour.js'
import { textsOf } from '../shared/texts-of.js'
import { readComplaint } from './complaint.js'
import { historyEntry } from './complaint-history.js'
import { complaintImageOperations } from './complaint-images.js'
import { complaintMachine } from './complaint-machine.js'
import {
  complaintNotificationMachine,
  complaintNotificationOperations,
  notifyComplaint,
} from './complaint-notifications.js'
import { complaintOperations } from './complaint-operations.js'
import { openComplaint } from './open-complaint.js'

/** Events that the operations do not make: their history and notices follow here. */
const eventsOfOthers = ['respond', 'continue', 'revoke', 'platform-reply', 'refunded']

/**
 * Adds an event of the user or of WeChat Pay to the history, and tells the merchant. The event's data may say more:
 * `content`, and `images_added` (ids of uploaded ones).
 */
function moved(object: StoredObject, event: string, world: World): void {
  if (!eventsOfOthers.includes(event)) return
  const entry = historyEntry(
    event,
    textMember(object.data, 'content'),
    textsOf(object.data, 'images_added'),
    world,
  )
  const isQuestion = event === 'respond' || event === 'continue'
  const changed = world.change(object, {
    history: [...readComplaint(object).history, entry],
    content: undefined,
    images_added: undefined,
    ...(isQuestion ? { incoming_user_response: true } : {}),
    ...(event === 'continue' ? { decided: false } : {}),
  })
  notifyComplaint(changed, event, world)
}

/** Complaints of users (消费者投诉2.0): what they say, what merchants answer, images, and where notices go. */
export const complaintBehaviours: readonly Behaviour[] = [
  {
    machine: complaintMachine,
    operations: { ...complaintOperations, ...complaintImageOperations },
    moved,
    summary: ({ data }) => ({ detail: data.complaint_detail, problem_type: data.problem_type }),
    opening: { words: { en: 'A user complains', zh: '用户投诉' }, open: openComplaint },
  },
  { machine: complaintNotificationMachine, operations: complaintNotificationOperations },
]
