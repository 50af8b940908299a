import type { DataObject } from '../../client/data-object.js'
import type { Behaviour } from '../behaviour/behaviour.js'
import { isRefused, type Machine, transition } from '../behaviour/machine.js'
import { StoredDataError } from '../behaviour/shared/stored-fields.js'
import type { StoredObject } from '../state/stored-object.js'
import type { LocalWorld } from './create-world.js'
import type { LocalObject } from './local-service.js'
import { LocalServiceError } from './local-service-error.js'

/** Everything but the merchant's side: what users, time and WeChat Pay do to objects. */
export interface ObjectActs {
  /** Lets an event happen to an object of a kind. */
  act(kind: string, number: string, event: string, data?: DataObject): LocalObject
  /** Lets one of the events happen to the object with the number, of whichever kind takes it. */
  actByNumber(number: string, events: readonly string[], data?: DataObject): LocalObject
  /** Of all kinds, or of one, in the order in which they were made. */
  objects(kind?: string): readonly LocalObject[]
}

/** Makes the acts. They throw `LocalServiceError` for objects and events that do not exist, and for refused events. */
export function createObjectActs(behaviours: readonly Behaviour[], world: LocalWorld): ObjectActs {
  const machines = behaviours.flatMap(({ machine }) => machine ?? [])
  const find = (kind: string, number: string): StoredObject | undefined =>
    world.store.list(kind).findLast(({ id, aliases }) => id === number || aliases.includes(number))
  const moved = (object: StoredObject, event: string, data: DataObject): LocalObject => {
    refuseUnreadable(object, data, world)
    const result = world.move(object, event, data)
    if (!isRefused(result)) return localObject(result, world)
    throw new LocalServiceError(
      'EVENT_REFUSED',
      `${object.kind} ${object.id} is ${object.state}; "${event}" is not possible (${result.refused}).`,
      `Possible now: ${eventsNow(world.machineOf(object.kind), object.state).join(', ') || 'nothing'}.`,
    )
  }
  return {
    act(kind, number, event, data = {}) {
      const machine = machines.find(each => each.kind === kind)
      if (machine === undefined) throw unknownKind(kind, machines)
      const object = find(kind, number)
      if (object === undefined) throw notFound(number, [kind])
      return moved(object, eventOf(machine, event), data)
    },
    actByNumber(number, events, data = {}) {
      const able = machines.flatMap(machine =>
        events.filter(event => Object.hasOwn(machine.events, event)).map(event => ({ machine, event })),
      )
      const found = able.flatMap(({ machine, event }) => {
        const object = find(machine.kind, number)
        return object === undefined ? [] : [{ machine, event, object }]
      })
      const takes = found.find(
        ({ machine, event, object }) => typeof transition(machine, object.state, event) === 'string',
      )
      const chosen = takes ?? found[0]
      if (chosen === undefined)
        throw notFound(
          number,
          able.map(({ machine }) => machine.kind),
        )
      return moved(chosen.object, chosen.event, data)
    },
    objects(kind) {
      return kindsOf(kind, machines)
        .flatMap(each => world.store.list(each))
        .sort((one, other) => one.createdAt - other.createdAt)
        .map(object => localObject(object, world))
    },
  }
}

/** Data comes from anybody's hand: what its kind cannot read would make every list fail that the object is in. */
function refuseUnreadable(object: StoredObject, data: DataObject, world: LocalWorld): void {
  if (Object.keys(data).length === 0) return
  try {
    world.summaryOf({ ...object, data: { ...object.data, ...data } })
  } catch (error) {
    if (!(error instanceof StoredDataError)) throw error
    throw new LocalServiceError(
      'EVENT_REFUSED',
      `${object.kind} ${object.id} cannot take this data: ${error.member} is not ${error.wanted}.`,
      'Compare it with the data that the object has: `objects()` lists it.',
    )
  }
}

function localObject(object: StoredObject, world: LocalWorld): LocalObject {
  const events = eventsNow(world.machineOf(object.kind), object.state)
  return { ...object, summary: world.summaryOf(object), events }
}

/** What can happen now without a call of the merchant. */
function eventsNow(machine: Machine | undefined, state: string): readonly string[] {
  if (machine === undefined) return []
  return Object.entries(machine.events)
    .filter(([event, { by }]) => by !== 'merchant' && typeof transition(machine, state, event) === 'string')
    .map(([event]) => event)
}

function eventOf(machine: Machine, event: string): string {
  if (Object.hasOwn(machine.events, event)) return event
  throw new LocalServiceError(
    'UNKNOWN_EVENT',
    `${machine.kind} has no event "${event}".`,
    `Known: ${Object.keys(machine.events).join(', ')}.`,
  )
}

/** All kinds, or the one that was asked for. */
function kindsOf(kind: string | undefined, machines: readonly Machine[]): readonly string[] {
  const known = machines.map(each => each.kind)
  if (kind === undefined) return known
  if (!known.includes(kind)) throw unknownKind(kind, machines)
  return [kind]
}

function unknownKind(kind: string, machines: readonly Machine[]): LocalServiceError {
  const known = machines.map(each => each.kind).join(', ')
  return new LocalServiceError(
    'UNKNOWN_EVENT',
    `There are no objects of the kind "${kind}".`,
    `Known: ${known}.`,
  )
}

function notFound(number: string, kinds: readonly string[]): LocalServiceError {
  return new LocalServiceError(
    'OBJECT_NOT_FOUND',
    `There is no ${alternatives([...new Set(kinds)])} with the number ${number}.`,
    'Make it by a call first; `objects()` lists what is there.',
  )
}

/** `a, b or c` */
function alternatives(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`
}
