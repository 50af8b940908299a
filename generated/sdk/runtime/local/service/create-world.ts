import { randomInt, randomUUID } from 'node:crypto'
import { ownMember, textMember } from '../../client/data-object.js'
import type { Behaviour, LocalNotice, World } from '../behaviour/behaviour.js'
import { type Machine, transition } from '../behaviour/machine.js'
import type { WebhookModel } from '../model/page-model.js'
import type { ServiceClock } from '../state/clock.js'
import type { Store } from '../state/store.js'
import type { StoredObject } from '../state/stored-object.js'

/** What a world is made of. */
export interface WorldParts {
  readonly clock: ServiceClock
  readonly store: Store
  readonly behaviours: readonly Behaviour[]
  readonly webhook: (id: string) => WebhookModel
  readonly notify: (notice: LocalNotice) => void
  readonly url: string
}

/** A world, and the way to go on with events that an earlier process left due. */
export interface LocalWorld extends World {
  /** Of a kind of objects. Undefined for kinds without states. */
  machineOf(kind: string): Machine | undefined
  summaryOf(object: StoredObject): ReturnType<NonNullable<Behaviour['summary']>>
  resume(): void
}

/** Events to come, as objects of the store. */
const laterKind = '#later'

/** Makes what behaviours see of the service. */
export function createWorld({ clock, store, behaviours, webhook, notify, url }: WorldParts): LocalWorld {
  const byKind = new Map(behaviours.flatMap(each => (each.machine ? [[each.machine.kind, each]] : [])))
  const machineFor = (kind: string): Machine => {
    const machine = byKind.get(kind)?.machine
    if (machine === undefined) throw new Error(`No behaviour has a machine for ${kind}.`)
    return machine
  }
  const put = (object: StoredObject): StoredObject => {
    store.put(object)
    return object
  }
  // Who calls may hold the object as it was before something else changed it.
  const current = (object: StoredObject): StoredObject =>
    store.get(object.kind, object.owner, object.id) ?? object
  const world: LocalWorld = {
    now: clock.now,
    store,
    url,
    webhook,
    notify,
    machineOf: kind => byKind.get(kind)?.machine,
    summaryOf: object => byKind.get(object.kind)?.summary?.(object) ?? {},
    create(object) {
      const [state, now] = [machineFor(object.kind).initial, clock.now()]
      return put({ ...object, state, createdAt: now, updatedAt: now })
    },
    change: (object, data, aliases = []) => put(changed(current(object), clock.now(), data, aliases)),
    move(given, event, data = {}) {
      const object = current(given)
      const to = transition(machineFor(object.kind), object.state, event)
      if (typeof to !== 'string') return to
      const moved = put({ ...changed(object, clock.now(), data, []), state: to })
      byKind.get(object.kind)?.moved?.(moved, event, world)
      return current(moved)
    },
    later(milliseconds, { kind, owner, id }, event) {
      const due = clock.now() + milliseconds
      const data = { kind, id, event, due }
      const entry = { kind: laterKind, owner, id: randomUUID(), aliases: [], state: 'DUE', data }
      waitFor(put({ ...entry, createdAt: clock.now(), updatedAt: clock.now() }), clock, world)
    },
    number: (start, length) => newNumber(start, length, clock.now()),
    resume() {
      for (const entry of store.list(laterKind)) waitFor(entry, clock, world)
    },
  }
  return world
}

/** Lets an event happen when it is due, if its object still takes it. */
function waitFor(entry: StoredObject, clock: ServiceClock, { store, move }: World): void {
  const [kind = '', id = '', event = ''] = ['kind', 'id', 'event'].map(name => textMember(entry.data, name))
  clock.at(Number(ownMember(entry.data, 'due')), () => {
    store.remove(entry)
    const object = store.get(kind, entry.owner, id)
    if (object !== undefined) move(object, event)
  })
}

function changed(
  object: StoredObject,
  now: number,
  data: StoredObject['data'],
  aliases: readonly string[],
): StoredObject {
  return {
    ...object,
    updatedAt: now,
    aliases: [...new Set([...object.aliases, ...aliases])],
    data: { ...object.data, ...data },
  }
}

/** Given digits, the date in China, and random digits. */
function newNumber(start: string, length: number, now: number): string {
  const date = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '')
  const head = start.length + date.length < length ? start + date : start
  const digits = Array.from({ length: Math.max(0, length - head.length) }, () => randomInt(10))
  return `${head}${digits.join('')}`.slice(0, length)
}
