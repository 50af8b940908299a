import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startDeadline, startTimer } from '../../../templates/runtime/client/deadline.js'
import { foreignRejectionOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const never = new Promise<never>(() => undefined)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a timer', () => {
  it.each([
    [2 ** 31 - 1, 1],
    [2 ** 31, 0],
    [Number.POSITIVE_INFINITY, 0],
    [0, 1],
  ])('of %d ms: %d are set', (milliseconds, count) => {
    startTimer(milliseconds, () => undefined)
    expect(vi.getTimerCount()).toBe(count)
  })
})

describe('a deadline', () => {
  it('ends what is under way, and all that begins later, with one failure', async () => {
    const deadline = startDeadline(100, undefined, 'o')
    const works = [deadline.race(never), deadline.race(never)].map(work =>
      rejectionOf(work, next.checkNetworkThenRepeat),
    )
    vi.advanceTimersByTime(99)
    expect(deadline.signal.aborted).toBe(false)
    vi.advanceTimersByTime(1)
    const [one, other] = await Promise.all(works)
    expect(one).toMatchObject({ code: 'TIMEOUT', outcome: 'not-sent', operation: 'o' })
    expect(one?.message).toContain('The request could not be sent within 100 ms.')
    expect([
      other,
      deadline.signal.reason,
      await rejectionOf(deadline.race(never), next.checkNetworkThenRepeat),
    ]).toEqual([one, one, one])
  })

  it('settles as the work does', async () => {
    const deadline = startDeadline(100, undefined, 'o')
    const fault = new Error('x')
    expect(await deadline.race(Promise.resolve(1))).toBe(1)
    expect(await foreignRejectionOf(deadline.race(Promise.reject(fault)))).toBe(fault)
    deadline.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([
    ['unknown', true, 'not-sent', 'There was no complete answer within 5 ms.', next.queryOrRaiseTimeout],
    ['not-sent', false, 'not-sent', 'could not be sent', next.checkNetworkThenRepeat],
    ['rejected', false, 'rejected', 'There was no complete answer', next.queryOrRaiseTimeout],
    ['unknown', false, 'unknown', 'There was no complete answer', next.queryOrRaiseTimeout],
    ['unknown', true, 'rejected', 'There was no complete answer', next.queryOrRaiseTimeout],
  ] as const)(
    'leaves the call %s where it is connected: %s, and was %s before',
    async (outcome, isConnected, before, text, advice) => {
      const deadline = startDeadline(5, undefined, 'o', before)
      deadline.connected(true)
      deadline.connected(isConnected)
      const work = rejectionOf(deadline.race(never), advice)
      vi.advanceTimersByTime(5)
      const error = await work
      expect(error.outcome).toBe(outcome)
      expect(error.message).toContain(text)
    },
  )

  it('stands still while it is paused, and has its full time again when it goes on', async () => {
    const deadline = startDeadline(100, undefined, 'o')
    vi.advanceTimersByTime(90)
    deadline.pause()
    vi.advanceTimersByTime(1_000)
    deadline.restart()
    vi.advanceTimersByTime(90)
    deadline.restart()
    expect(vi.getTimerCount()).toBe(1)
    vi.advanceTimersByTime(99)
    expect(deadline.signal.aborted).toBe(false)
    vi.advanceTimersByTime(1)
    expect(deadline.signal.aborted).toBe(true)
  })

  it.each<[string, unknown, string, string]>([
    ['a shutdown', new Error('x'), 'ABORTED', "The caller's signal ended the call."],
    ['a text', 'TimeoutError', 'ABORTED', "The caller's signal ended the call."],
    ['null', null, 'ABORTED', "The caller's signal ended the call."],
    [
      'a timeout',
      new DOMException('x', 'TimeoutError'),
      'TIMEOUT',
      "The time of the caller's signal was over",
    ],
  ])("ends by the caller's signal for %s, and lets go of it", async (_, reason, code, text) => {
    const outer = new AbortController()
    const deadline = startDeadline(100, outer.signal, 'o')
    expect(getEventListeners(outer.signal, 'abort')).toHaveLength(1)
    const work = rejectionOf(deadline.race(never), next.callAgain)
    outer.abort(reason)
    const error = await work
    expect(error).toMatchObject({ code, cause: reason, operation: 'o', outcome: 'not-sent' })
    expect(error.message).toContain(text)
    expect(error.advice).toBe('Nothing was sent; the call can be made again.')
    expect(getEventListeners(outer.signal, 'abort')).toHaveLength(0)
    deadline.stop()
    expect(vi.getTimerCount()).toBe(0)
  })

  it("lets go of the caller's signal when it is stopped, or over by its own time", () => {
    const { signal } = new AbortController()
    startDeadline(100, signal, 'o').stop()
    startDeadline(100, signal, 'o')
    vi.advanceTimersByTime(100)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('has a signal that is over, although nobody asked for it before', async () => {
    const deadline = startDeadline(100, undefined, 'o')
    expect([deadline.isOver, deadline.reason]).toEqual([false, undefined])
    vi.advanceTimersByTime(100)
    const failure = await rejectionOf(deadline.race(never), next.checkNetworkThenRepeat)
    expect([deadline.isOver, deadline.reason]).toEqual([true, failure])
    expect([deadline.signal.aborted, deadline.signal.reason]).toEqual([true, failure])
    expect(deadline.signal).toBe(deadline.signal)
  })

  it('tells those who still listen that it is over, once', () => {
    const deadline = startDeadline(100, undefined, 'o')
    const told: string[] = []
    deadline.onOver(() => told.push('one'))
    deadline.onOver(() => told.push('left'))()
    vi.advanceTimersByTime(1000)
    expect(told).toEqual(['one'])
  })

  it('keeps the first reason', async () => {
    const outer = new AbortController()
    const deadline = startDeadline(100, outer.signal, 'o')
    outer.abort()
    vi.advanceTimersByTime(100)
    expect((await rejectionOf(deadline.race(never), next.callAgain)).code).toBe('ABORTED')
  })

  it('is over at once with a signal that is', async () => {
    const deadline = startDeadline(100, AbortSignal.abort('x'), 'o')
    expect(deadline.signal.aborted).toBe(true)
    expect(await rejectionOf(deadline.race(never), next.callAgain)).toMatchObject({
      code: 'ABORTED',
      cause: 'x',
    })
  })

  it('may share a signal with many others without a warning', () => {
    const warned: unknown[] = []
    const listener = (warning: unknown): number => warned.push(warning)
    process.on('warning', listener)
    const { signal } = new AbortController()
    const all = Array.from({ length: 100 }, () => startDeadline(100, signal, 'o'))
    for (const each of all) each.stop()
    return new Promise<void>(resolve => setImmediate(resolve)).then(() => {
      process.off('warning', listener)
      expect(warned).toEqual([])
    })
  })
})
