import { setMaxListeners } from 'node:events'
import type { LocalNotice } from '../behaviour/behaviour.js'
import type { ServiceClock } from '../state/clock.js'
import type { Store } from '../state/store.js'
import { type Attempted, type AttemptParts, attemptNotice } from './attempt-notice.js'
import {
  type Delivery,
  type DeliverySettings,
  longestWaitForNext,
  readDelivery,
  usualDelivery,
} from './delivery.js'
import { newNotice } from './new-notice.js'
import type { NoticeAttempt, NoticeRecord } from './notice-record.js'
import { delayAfter } from './notice-schedule.js'
import { createNoticeShelf, type NoticeShelf } from './notice-shelf.js'
import { createPlaces } from './places.js'

/** What a queue of notices needs. */
export interface NoticeQueueParts extends AttemptParts {
  readonly clock: Pick<ServiceClock, 'now' | 'at'>
  readonly store: Store
  /** How many settled notices are remembered. */
  readonly history: number
}

/** Attempts that are remembered of a notice. */
const rememberedAttempts = 50

/** Notices that are sent at once, so that many which are due together find enough connections. */
const sentAtOnce = 100

/** Makes notices, sends them, and sends them again until they are answered with success. Does nothing before `add` or `resume`. */
export class NoticeQueue {
  readonly #parts: NoticeQueueParts
  readonly #shelf: NoticeShelf
  #delivery: Delivery = usualDelivery
  /** Notices on their way, which a task that comes in between leaves alone. */
  readonly #underway = new Set<string>()
  /** The notice that waits to be overtaken. */
  #waiting: string | undefined
  readonly #places = createPlaces(sentAtOnce)
  #stop = createStop()

  constructor(parts: NoticeQueueParts) {
    this.#parts = parts
    this.#shelf = createNoticeShelf(parts.store, parts.history)
  }

  /** Takes a notice; its first attempt is due at once, unless delivery is set otherwise. */
  add(notice: LocalNotice): NoticeRecord {
    const record = this.#shelf.put(newNotice(notice, this.#parts, this.#delivery))
    if (record.state === 'pending') this.#start(record)
    return this.#shelf.get(record.id) ?? record
  }

  /** In the order in which they were made. */
  list(): readonly NoticeRecord[] {
    return this.#shelf.list()
  }

  get(id: string): NoticeRecord | undefined {
    return this.#shelf.get(id)
  }

  /** Sends a notice once more, whatever became of it. Undefined if there is none of that number. */
  async resend(id: string): Promise<NoticeRecord | undefined> {
    await this.#send(id, 'hand', 1)
    return this.#shelf.get(id)
  }

  /** Sets how notices are delivered from now on; `{}` for as usual. Throws `ConfigurationError` (`INVALID_SETTING`). */
  deliver(settings: DeliverySettings): void {
    this.#delivery = readDelivery(settings)
  }

  /** Sends held notices one after the other, in the given order; without ids all, in their own. Gives how many. */
  release(ids?: readonly string[]): number {
    const held = this.list().filter(({ state }) => state === 'held')
    const chosen = ids?.flatMap(id => held.find(each => each.id === id) ?? []) ?? held
    this.#sendNow(chosen)
    return chosen.length
  }

  /** Goes on with what an earlier process left. */
  resume(): void {
    for (const record of this.list()) if (record.state === 'pending') this.#schedule(record)
  }

  /** Forgets all notices and settings, and breaks off what is on its way. */
  clear(): void {
    this.stop()
    this.#stop = createStop()
    this.#delivery = usualDelivery
    this.#shelf.clear()
  }

  /** Breaks off what is on its way; it stays pending, so that the next process goes on with it. */
  stop(): void {
    this.#stop.abort()
    this.#underway.clear()
    this.#waiting = undefined
  }

  #start(record: NoticeRecord): void {
    if (!this.#delivery.reorder) {
      this.#schedule(record)
      return
    }
    const earlier = this.#waiting === undefined ? undefined : this.#shelf.get(this.#waiting)
    const waits = earlier?.state === 'pending'
    this.#waiting = waits ? undefined : record.id
    if (waits) this.#sendNow([record, earlier])
    else this.#schedule(this.#shelf.put({ ...record, nextAt: this.#parts.clock.now() + longestWaitForNext }))
  }

  #schedule({ id, nextAt = this.#parts.clock.now() }: NoticeRecord): void {
    this.#parts.clock.at(nextAt, () => this.#sendDue([id]))
  }

  #sendNow(records: readonly NoticeRecord[]): void {
    const nextAt = this.#parts.clock.now()
    const ids = records.map(record => this.#shelf.put({ ...record, state: 'pending', nextAt }).id)
    if (ids.length > 0) this.#parts.clock.at(nextAt, () => this.#sendDue(ids))
  }

  /** Sends what is due of these, one after the other. */
  async #sendDue(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const record = this.#shelf.get(id)
      if (record?.state !== 'pending' || this.#underway.has(id)) continue
      if (record.nextAt === undefined || record.nextAt > this.#parts.clock.now()) continue
      if (this.#waiting === id) this.#waiting = undefined
      await this.#send(id, 'schedule', record.rounds === 0 ? this.#delivery.copies : 1)
    }
  }

  async #send(id: string, by: NoticeAttempt['by'], copies: number): Promise<void> {
    const record = this.#shelf.get(id)
    if (record === undefined) return
    const { signal } = this.#stop
    this.#underway.add(id)
    const tried = await this.#places.take(() => attemptNotice(record, this.#parts, { by, copies, signal }))
    if (signal.aborted) return
    this.#underway.delete(id)
    const known = this.#shelf.get(id)
    if (known !== undefined) this.#settle(known, tried, by)
  }

  #settle(record: NoticeRecord, tried: Attempted, by: NoticeAttempt['by']): void {
    const attempts = [...record.attempts, ...tried.attempts].slice(-rememberedAttempts)
    const rounds = by === 'hand' ? record.rounds : record.rounds + 1
    const { nextAt: _, ...settled } = { ...record, attempts, rounds }
    if (tried.accepted) {
      this.#shelf.put({ ...settled, state: 'delivered' })
      return
    }
    // What was sent by hand leaves the schedule as it was; what came due meanwhile passed it over.
    if (by === 'hand') {
      const kept = this.#shelf.put({ ...record, attempts })
      if (kept.state === 'pending') this.#schedule(kept)
      return
    }
    const delay = tried.final ? undefined : delayAfter(rounds)
    if (delay === undefined) this.#shelf.put({ ...settled, state: tried.final ? 'refused' : 'given-up' })
    else this.#schedule(this.#shelf.put({ ...settled, nextAt: this.#parts.clock.now() + delay }))
  }
}

/** Each notice on its way listens to it. */
function createStop(): AbortController {
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)
  return stop
}
