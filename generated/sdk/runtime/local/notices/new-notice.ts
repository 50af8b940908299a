import { randomUUID } from 'node:crypto'
import type { LocalNotice } from '../behaviour/behaviour.js'
import type { AttemptParts } from './attempt-notice.js'
import type { Delivery } from './delivery.js'
import { readAddress } from './notice-address.js'
import type { NoticeRecord } from './notice-record.js'

/**
 * A notice that nothing was sent of yet. One without a usable address is refused at once, with the reason. Throws for an
 * unknown webhook, or a type of event that it does not have.
 */
export function newNotice(
  notice: LocalNotice,
  { clock, tables, hosts }: Pick<AttemptParts, 'clock' | 'tables' | 'hosts'>,
  delivery: Delivery,
): NoticeRecord {
  const { webhook, to, owner, resource, summary, about } = notice
  const { eventTypes } = tables.webhook(webhook)
  const { eventType = eventTypes[0] ?? webhook } = notice
  if (!eventTypes.includes(eventType)) throw new Error(`${webhook} has no events of the type ${eventType}.`)
  const createdAt = clock.now()
  const known = {
    id: randomUUID(),
    webhook,
    eventType,
    owner,
    ...(to === undefined ? {} : { to }),
    ...(about === undefined ? {} : { about: { kind: about.kind, id: about.id } }),
    resource,
    ...(summary === undefined ? {} : { summary }),
    createdAt,
    rounds: 0,
  }
  const address = readAddress(to, hosts)
  if ('problem' in address) {
    const attempt = { at: createdAt, milliseconds: 0, by: 'schedule', accepted: false } as const
    return { ...known, state: 'refused', attempts: [{ ...attempt, problem: address.problem }] }
  }
  if (delivery.hold) return { ...known, state: 'held', attempts: [] }
  return { ...known, state: 'pending', nextAt: createdAt + delivery.delay, attempts: [] }
}
