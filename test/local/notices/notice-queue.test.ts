import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeliverySettings } from '../../../templates/runtime/local/notices/delivery.js'
import type { NoticeQueue } from '../../../templates/runtime/local/notices/notice-queue.js'
import { createMemoryStore } from '../../../templates/runtime/local/state/memory-store.js'
import { failureOf } from '../../runtime/support/failure-of.js'
import { mchid, stage, tables } from './notice-stage.js'
import { type Receiver, startReceiver } from './receiver.js'

let receiver: Receiver
beforeEach(async () => {
  receiver = await startReceiver()
})
afterEach(() => receiver.close())

const notice = (number: string, to: string | undefined = receiver.url) => ({
  webhook: 'v3/TRANSACTION.SUCCESS',
  to,
  owner: mchid,
  resource: { out_trade_no: number },
  about: { kind: 'payment', id: number },
})
const refuse = (times: number): void => {
  for (let index = 0; index < times; index++) receiver.answers.push({ status: 500 })
}
const ids = (): readonly unknown[] => receiver.received.map(({ body }) => JSON.parse(body).id)
/** Numbers of orders in the order in which their notices arrived. */
const arrivals = (queue: NoticeQueue): readonly unknown[] => {
  const numbers = new Map(queue.list().map(({ id, about }) => [id, about?.id]))
  return ids().map(id => numbers.get(String(id)))
}
const minutes = (count: number): number => count * 60_000

describe('the schedule', () => {
  it('sends at once, and once alone if that is taken', async () => {
    const { queue, clock } = stage()
    const { id } = queue.add(notice('A'))
    expect(queue.get(id)).toMatchObject({ state: 'pending', attempts: [] })
    await clock.advance(minutes(60 * 48))
    expect(queue.get(id)).toMatchObject({ state: 'delivered', rounds: 1, attempts: [{ accepted: true }] })
    expect(queue.get(id)).not.toHaveProperty('nextAt')
    expect(ids()).toEqual([id])
  })

  it('repeats a refused notice 15 times in 24 hours and 4 minutes, then gives up', async () => {
    const { queue, clock } = stage()
    const began = clock.now()
    refuse(99)
    const { id } = queue.add(notice('A'))
    await clock.advance(minutes(24 * 60 + 3))
    expect(queue.get(id)).toMatchObject({ state: 'pending', rounds: 15 })
    await clock.advance(minutes(1))
    const record = queue.get(id)
    expect(record).toMatchObject({ state: 'given-up', rounds: 16 })
    const seconds = record?.attempts.map(({ at }) => (at - began) / 1000) ?? []
    const waits = seconds.map((at, index) => at - (seconds[index - 1] ?? 0)).slice(1)
    expect(waits).toEqual([
      15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600,
    ])
    expect(seconds.at(-1)).toBe((24 * 60 + 4) * 60)
    await clock.advance(minutes(60 * 24 * 7))
    expect(receiver.received.length).toBe(16)
  })

  it('stops at the first answer that takes it, with the same number and a new signature each time', async () => {
    const { queue, clock } = stage()
    refuse(2)
    const { id } = queue.add(notice('A'))
    await clock.advance(15_000)
    expect(queue.get(id)).toMatchObject({ state: 'pending', nextAt: clock.now() + 15_000 })
    await clock.advance(minutes(60))
    expect(queue.get(id)).toMatchObject({ state: 'delivered', rounds: 3 })
    expect(ids()).toEqual([id, id, id])
    const of = (name: string): Set<string | undefined> =>
      new Set(receiver.received.map(({ headers }) => headers[name]))
    expect(of('wechatpay-signature').size).toBe(3)
    expect(of('wechatpay-nonce').size).toBe(3)
    expect(of('request-id').size).toBe(3)
  })

  it('signs with the time of the system, however far the clock was moved', async () => {
    const { queue, clock } = stage()
    await clock.advance(minutes(60 * 24 * 30))
    queue.add(notice('A'))
    await clock.settled()
    const [request] = receiver.received
    const age = Date.now() / 1000 - Number(request?.headers['wechatpay-timestamp'])
    expect(Math.abs(age)).toBeLessThan(60)
    const made = Date.parse(JSON.parse(request?.body ?? '').create_time)
    expect(Math.abs(made - clock.now())).toBeLessThan(2_000)
  })

  it('goes on after a restart', async () => {
    const store = createMemoryStore()
    const first = stage({ store })
    refuse(2)
    const { id } = first.queue.add(notice('A'))
    await first.clock.settled()
    first.clock.stop()
    first.queue.stop()
    const second = stage({ store })
    second.queue.resume()
    await second.clock.settled()
    expect(receiver.received.length).toBe(1)
    await second.clock.advance(minutes(5))
    expect(second.queue.get(id)).toMatchObject({ state: 'delivered', rounds: 3, about: { id: 'A' } })
  })

  it('leaves alone what is on its way', async () => {
    const { queue, clock } = stage()
    let answer: (() => void) | undefined
    receiver.answers.push(response => {
      answer = () => response.end()
      queue.resume()
      setTimeout(() => answer?.(), 50)
    })
    const { id } = queue.add(notice('A'))
    await clock.settled()
    expect(queue.get(id)).toMatchObject({ state: 'delivered', rounds: 1 })
    expect(receiver.received.length).toBe(1)
  })

  it('keeps what a stop broke off as it was, for the next process', async () => {
    const { queue, clock } = stage()
    receiver.answers.push(() => queue.stop())
    const { id } = queue.add(notice('A'))
    await clock.settled()
    expect(queue.get(id)).toMatchObject({ state: 'pending', rounds: 0, attempts: [] })
  })

  it('says so if the tables of the next process lack its page, or nobody has its keys', async () => {
    const store = createMemoryStore()
    const first = stage({ store })
    refuse(1)
    const { id } = first.queue.add(notice('A'))
    await first.clock.settled()
    first.clock.stop()
    const webhook = (): never => {
      throw new Error('No page describes it.')
    }
    const second = stage({ store, tables: { ...tables, webhook } })
    second.queue.resume()
    await second.clock.advance(15_000)
    const problem = { code: 'CANNOT_BE_MADE', message: expect.stringContaining('No page describes it.') }
    expect(second.queue.get(id)).toMatchObject({ state: 'refused', attempts: [{ status: 500 }, { problem }] })
  })

  it('forgets everything when it is cleared, and breaks off what is on its way', async () => {
    const { queue, clock, store } = stage()
    let closed: Promise<unknown> = Promise.resolve()
    receiver.answers.push(response => {
      closed = new Promise(done => response.on('close', done))
      queue.clear()
      store.clear()
    })
    queue.add(notice('A'))
    await clock.settled()
    await closed
    expect(queue.list()).toEqual([])
    expect(store.list('#notice')).toEqual([])
    await clock.advance(minutes(60))
    expect(receiver.received.length).toBe(1)
  })

  it('sends hundreds that are due together, and loses none', async () => {
    const { queue, clock, store } = stage({ history: 100, timeout: 20_000 })
    for (let number = 0; number < 500; number++) queue.add(notice(String(number)))
    await clock.settled()
    expect(new Set(ids()).size).toBe(500)
    expect(queue.list().length).toBe(100)
    expect(store.list('#notice').length).toBe(100)
  })

  it('remembers so many settled notices, and all that wait', async () => {
    const { queue, clock, store } = stage({ history: 3 })
    for (const number of ['A', 'B', 'C', 'D', 'E']) {
      queue.add(notice(number))
      await clock.settled()
    }
    expect(queue.list().map(({ about }) => about?.id)).toEqual(['C', 'D', 'E'])
    refuse(9)
    for (const number of ['F', 'G', 'H', 'I', 'J']) queue.add(notice(number))
    await clock.settled()
    expect(
      queue
        .list()
        .map(({ about }) => about?.id)
        .join(''),
    ).toBe('CDEFGHIJ')
    expect(store.list('#notice').length).toBe(8)
  })
})

describe('delivery', () => {
  it('doubles the first attempt alone, at once', async () => {
    const { queue, clock } = stage()
    queue.deliver({ duplicate: 3 })
    refuse(3)
    const { id } = queue.add(notice('A'))
    await clock.settled()
    expect(ids()).toEqual([id, id, id])
    expect(queue.get(id)?.attempts.map(({ by }) => by)).toEqual(['schedule', 'copy', 'copy'])
    expect(queue.get(id)).toMatchObject({ state: 'pending', rounds: 1 })
    await clock.advance(15_000)
    expect(queue.get(id)).toMatchObject({ state: 'delivered', rounds: 2 })
    expect(receiver.received.length).toBe(4)
  })

  it.each([
    ['seconds', '30s', 30_000],
    ['milliseconds', 1_500, 1_500],
  ])('sends later: %s', async (_, delay, wait) => {
    const { queue, clock } = stage()
    queue.deliver({ delay })
    queue.add(notice('A'))
    await clock.advance(wait - 1)
    expect(receiver.received.length).toBe(0)
    await clock.advance(1)
    expect(receiver.received.length).toBe(1)
  })

  it('lets each notice be overtaken by the next', async () => {
    const { queue, clock } = stage()
    queue.deliver({ reorder: true })
    for (const pair of ['AB', 'CD', 'E']) {
      for (const number of pair) queue.add(notice(number))
      await clock.settled()
    }
    expect(arrivals(queue)).toEqual(['B', 'A', 'D', 'C'])
    await clock.advance(10_000)
    expect(arrivals(queue)).toEqual(['B', 'A', 'D', 'C', 'E'])
    queue.add(notice('F'))
    await clock.advance(9_999)
    expect(arrivals(queue).length).toBe(5)
    queue.add(notice('G'))
    await clock.settled()
    expect(arrivals(queue).slice(5)).toEqual(['G', 'F'])
    const sent = queue.add(notice('H'))
    await queue.resend(sent.id)
    queue.add(notice('I'))
    await clock.advance(minutes(60))
    expect(arrivals(queue).slice(7)).toEqual(['H', 'I'])
  })

  it('does not send what was overtaken and refused before its own time', async () => {
    const { queue, clock } = stage()
    queue.deliver({ reorder: true })
    refuse(2)
    queue.add(notice('A'))
    queue.add(notice('B'))
    await clock.advance(14_999)
    expect(arrivals(queue)).toEqual(['B', 'A'])
    await clock.advance(1)
    expect(arrivals(queue).length).toBe(4)
  })

  it('holds notices, and releases them in any order', async () => {
    const { queue, clock } = stage()
    queue.deliver({ hold: true })
    const [a, b, c] = ['A', 'B', 'C'].map(number => queue.add(notice(number)).id)
    await clock.advance(minutes(60))
    expect(receiver.received.length).toBe(0)
    expect(queue.list().map(({ state }) => state)).toEqual(['held', 'held', 'held'])
    expect(queue.release([c ?? '', a ?? '', 'unknown'])).toBe(2)
    await clock.settled()
    expect(ids()).toEqual([c, a])
    queue.deliver({})
    expect(queue.release()).toBe(1)
    expect(queue.release()).toBe(0)
    await clock.settled()
    expect(ids()).toEqual([c, a, b])
  })

  it('sends again by hand, whatever became of a notice, and leaves the schedule as it was', async () => {
    const { queue, clock } = stage()
    const { id } = queue.add(notice('A'))
    await clock.settled()
    await queue.resend(id)
    expect(queue.get(id)?.attempts.map(({ by }) => by)).toEqual(['schedule', 'hand'])
    expect(queue.get(id)).toMatchObject({ state: 'delivered', rounds: 1 })
    refuse(2)
    const later = queue.add(notice('B'))
    await clock.settled()
    const before = queue.get(later.id)
    await queue.resend(later.id)
    expect(queue.get(later.id)).toMatchObject({ state: 'pending', rounds: 1, nextAt: before?.nextAt })
    await queue.resend(later.id)
    expect(queue.get(later.id)).toMatchObject({ state: 'delivered' })
    await clock.advance(minutes(60))
    expect(receiver.received.length).toBe(5)
    await expect(queue.resend('unknown')).resolves.toBeUndefined()
  })

  it('go on by the schedule when they were sent by hand while that was due', async () => {
    const { queue, clock } = stage()
    refuse(1)
    const { id } = queue.add(notice('A'))
    await clock.settled()
    const begun = new Promise<() => void>(resolve =>
      receiver.answers.push(response => resolve(() => void response.writeHead(500).end())),
    )
    const resent = queue.resend(id)
    const refuseIt = await begun
    await clock.advance(15_000)
    refuseIt()
    await resent
    await clock.settled()
    expect(queue.get(id)).toMatchObject({ state: 'delivered', rounds: 2 })
  })

  const wrong: readonly (readonly [string, DeliverySettings, RegExp])[] = [
    ['a name', Object({ duplicates: 2 }), /Write `duplicate` instead/],
    ['a count', { duplicate: 0 }, /Give a whole number from 1 to 100/],
    ['a duration', { delay: 'soon' }, /Give '90s', '15m'/],
    ['a type', Object({ hold: 'yes' }), /Give true or false as `hold`/],
  ]
  it.each(wrong)('refuses %s', (_, settings, advice) => {
    const { queue } = stage()
    expect(failureOf(() => queue.deliver(settings), advice)).toMatchObject({ code: 'INVALID_SETTING' })
  })
})
