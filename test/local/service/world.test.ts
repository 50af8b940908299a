import { beforeEach, describe, expect, it } from 'vitest'
import type { Behaviour, LocalNotice } from '../../../templates/runtime/local/behaviour/behaviour.js'
import { defineMachine } from '../../../templates/runtime/local/behaviour/machine.js'
import { createObjectActs, type ObjectActs } from '../../../templates/runtime/local/service/act-on-objects.js'
import { createWorld, type LocalWorld } from '../../../templates/runtime/local/service/create-world.js'
import { ServiceClock } from '../../../templates/runtime/local/state/clock.js'
import { createMemoryStore } from '../../../templates/runtime/local/state/memory-store.js'
import { failureOf } from '../../runtime/support/failure-of.js'

const start = Date.UTC(2026, 7, 1)
const words = { en: 'parcel', zh: '包裹' }

const machine = defineMachine({
  kind: 'parcel',
  title: words,
  initial: 'PACKED',
  events: { send: { by: 'merchant' }, receive: { by: 'user', words }, expire: { by: 'time' } },
  states: {
    PACKED: { words, on: { send: 'SENT' } },
    SENT: { words, on: { send: 'SENT', receive: 'RECEIVED', expire: 'LOST' } },
    RECEIVED: { words, on: { send: { refused: 'ALREADY_RECEIVED' } } },
    LOST: { words, on: {} },
  },
})

const parcels: Behaviour = {
  machine,
  operations: {},
  summary: ({ data }) => ({ weight: data.weight }),
  moved(object, event, world) {
    if (event === 'send') world.later(60_000, object, 'expire')
    if (event === 'receive') world.change(object, { receipt: world.number('7', 12) })
    world.notify({ webhook: `v3/${event}`, to: undefined, owner: object.owner, resource: object.data })
  },
}

describe('the world of behaviours', () => {
  let clock: ServiceClock
  let world: LocalWorld
  let acts: ObjectActs
  let notices: LocalNotice[]
  const store = createMemoryStore()

  const open = (): void => {
    clock = new ServiceClock(
      error => expect.fail(String(error)),
      0,
      () => start,
    )
    notices = []
    const webhook = (id: string): never => expect.fail(id)
    const notify = (notice: LocalNotice): void => void notices.push(notice)
    world = createWorld({
      clock,
      store,
      behaviours: [parcels],
      webhook,
      notify,
      url: 'http://127.0.0.1',
    })
    acts = createObjectActs([parcels], world)
  }

  beforeEach(() => {
    store.clear()
    open()
  })

  const packed = () =>
    world.create({ kind: 'parcel', owner: '19', id: 'P1', aliases: ['T1'], data: { weight: 3 } })

  it('moves an object along its machine, and gives it as what followed left it', () => {
    const parcel = packed()
    expect(parcel).toMatchObject({ state: 'PACKED', createdAt: start })
    expect(world.move(parcel, 'send', { by: 'bike' })).toMatchObject({
      state: 'SENT',
      data: { by: 'bike' },
    })
    const received = acts.actByNumber('T1', ['receive'])
    expect(received).toMatchObject({ state: 'RECEIVED', events: [], summary: { weight: 3 } })
    expect(received.data.receipt).toMatch(/^720260801\d{3}$/)
    expect(notices.map(({ webhook }) => webhook)).toEqual(['v3/send', 'v3/receive'])
    expect(world.move(received, 'send')).toEqual({ refused: 'ALREADY_RECEIVED' })
  })

  it('lets time pass, also over a restart', async () => {
    world.move(packed(), 'send')
    expect(acts.objects('parcel')[0]?.events).toEqual(['receive', 'expire'])
    clock.stop()
    open()
    world.resume()
    await clock.advance(59_000)
    expect(acts.objects()[0]?.state).toBe('SENT')
    await clock.advance(1_000)
    expect(acts.objects()[0]?.state).toBe('LOST')
    expect(store.list('#later')).toEqual([])
  })

  it('ignores an event to come that its state does not take any more', async () => {
    world.move(packed(), 'send')
    acts.act('parcel', 'P1', 'receive')
    await clock.advance(60_000)
    expect(acts.objects()[0]?.state).toBe('RECEIVED')
  })

  it.each<[string, () => unknown, string, string, RegExp]>([
    [
      'another kind',
      () => acts.act('letter', 'P1', 'receive'),
      'UNKNOWN_EVENT',
      'the kind "letter"',
      /^Known: parcel/,
    ],
    [
      'another event',
      () => acts.act('parcel', 'P1', 'eat'),
      'UNKNOWN_EVENT',
      'no event "eat"',
      /^Known: send, receive, expire/,
    ],
    [
      'objects of another kind',
      () => acts.objects('letter'),
      'UNKNOWN_EVENT',
      'the kind "letter"',
      /^Known: parcel/,
    ],
    [
      'an event named as a member of every object',
      () => acts.act('parcel', 'P1', 'constructor'),
      'UNKNOWN_EVENT',
      'no event "constructor"',
      /^Known: send, receive, expire/,
    ],
    [
      'another number',
      () => acts.actByNumber('P2', ['receive']),
      'OBJECT_NOT_FOUND',
      'no parcel with the number P2',
      /^Make it by a call first/,
    ],
    [
      'a state that refuses',
      () => acts.act('parcel', 'P1', 'receive'),
      'EVENT_REFUSED',
      'is PACKED',
      /^Possible now: nothing/,
    ],
  ])('refuses %s', (_, act, code, message, advice) => {
    packed()
    expect(failureOf(act, advice)).toMatchObject({ code, message: expect.stringContaining(message) })
  })

  it('moves what is there now, whatever the caller remembers', () => {
    const parcel = packed()
    world.move(parcel, 'send', { by: 'bike' })
    world.change(parcel, { fragile: true })
    expect(world.move(parcel, 'receive')).toMatchObject({
      state: 'RECEIVED',
      data: { by: 'bike', fragile: true },
    })
  })
})
