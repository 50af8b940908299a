import { setTimeout as sleep } from 'node:timers/promises'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { merchantOf } from '../../../templates/runtime/client/merchant.js'
import { type CallOptions, createClient, type Transport } from '../../../templates/runtime/index.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { type Behaviour, doubledClient, first, signedResponse } from '../support/doubled-client.js'
import { rejectionOf, settlementOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const post = 'POST /v3/x'
const json = { json: {} }
const long = { attempts: 3, delay: 60_000, maxDelay: 60_000 }

/** Timers that keep the process alive. */
const timers = (): number => process.getActiveResourcesInfo().filter(each => each === 'Timeout').length

describe('a call that the caller ends while it waits to be repeated', () => {
  it.each<[string, Behaviour, 'not-sent' | 'rejected' | 'unknown', RegExp]>([
    ['after nothing was sent', 'refuse', 'not-sent', next.callAgain],
    ['after it was not accepted', 429, 'rejected', /Nothing was done.*made again/],
    ['after it may have arrived', 'lose', 'unknown', next.queryIfWrite],
  ])('%s', async (_, behaviour, outcome, advice) => {
    const before = timers()
    const controller = new AbortController()
    const hooks = { onRetry: () => setTimeout(() => controller.abort(), 5) }
    const { client, hosts, asked } = doubledClient({ hooks, retry: { ...long, repeatWrites: true } })
    hosts[first] = behaviour
    const failure = await rejectionOf(client.request(post, json, { signal: controller.signal }), advice)
    expect(failure).toMatchObject({ code: 'ABORTED', outcome, operation: 'v3/x#post' })
    expect(failure.cause).toBe(controller.signal.reason)
    expect(asked).toEqual([first])
    // The timer of the pause is gone.
    expect(timers()).toBeLessThanOrEqual(before)
  })

  it('after doubt and then certainty, remains in doubt', async () => {
    const controller = new AbortController()
    const { client, hosts } = doubledClient({
      backupUri: false,
      retry: { attempts: 3, delay: 1, repeatWrites: true },
      hooks: {
        onRetry({ attempt }) {
          hosts[first] = 'refuse'
          if (attempt === 2) controller.abort()
        },
      },
    })
    hosts[first] = 'lose'
    const failure = await rejectionOf(
      client.request(post, json, { signal: controller.signal }),
      next.queryIfWrite,
    )
    expect(failure).toMatchObject({ code: 'ABORTED', outcome: 'unknown' })
  })
})

describe("the caller's reason", () => {
  const reasons: readonly [string, unknown][] = [
    ['an error', new Error('shutdown')],
    ['a text', 'shutdown'],
    ['null', null],
    ['the usual one', undefined],
  ]
  it.each(reasons)('that is %s is the cause, before and while a call is under way', async (_, reason) => {
    const early = new AbortController()
    early.abort(reason)
    const late = new AbortController()
    const hooks = { onRequest: () => setTimeout(() => late.abort(reason), 1) }
    const { client, hosts, asked } = doubledClient({ hooks })
    const failure = await rejectionOf(client.request(post, json, { signal: early.signal }), next.callAgain)
    expect(failure).toMatchObject({ code: 'ABORTED', outcome: 'not-sent' })
    expect(failure.cause).toBe(early.signal.reason)
    expect(asked).toEqual([])
    hosts[first] = 'swallow'
    const other = await rejectionOf(
      client.request(post, json, { signal: late.signal, timeout: 10_000 }),
      next.queryIfWrite,
    )
    expect(other).toMatchObject({ code: 'ABORTED', outcome: 'unknown' })
    expect(other.cause).toBe(late.signal.reason)
  })

  it('that comes with a hook ends the call before it is sent', async () => {
    const controller = new AbortController()
    const hooks = { onRequest: () => controller.abort() }
    const { client, asked } = doubledClient({ hooks })
    const failure = await rejectionOf(
      client.request(post, json, { signal: controller.signal }),
      next.callAgain,
    )
    expect(failure).toMatchObject({ code: 'ABORTED', outcome: 'not-sent' })
    expect(asked).toEqual([])
  })
})

describe("the caller's clock", () => {
  it.each<[string, () => AbortSignal]>([
    ['AbortSignal.timeout', () => AbortSignal.timeout(300)],
    ['one of several', () => AbortSignal.any([AbortSignal.timeout(300), new AbortController().signal])],
  ])('%s is a timeout, and nothing is repeated', async (_, make) => {
    const { client, hosts, asked } = doubledClient()
    hosts[first] = 'swallow'
    const signal = make()
    const failure = await rejectionOf(
      client.request('GET /v3/x', {}, { signal, timeout: 10_000 }),
      next.queryIfWrite,
    )
    expect(failure).toMatchObject({ code: 'TIMEOUT', outcome: 'unknown' })
    expect(failure.cause).toBe(signal.reason)
    expect(failure.message).toContain("The time of the caller's signal was over")
    expect(asked).toEqual([first])
  })

  it('that is over before the call begins', async () => {
    const signal = AbortSignal.timeout(1)
    await sleep(20)
    const { client, asked } = doubledClient()
    const failure = await rejectionOf(client.request(post, json, { signal }), next.callAgain)
    expect(failure).toMatchObject({ code: 'TIMEOUT', outcome: 'not-sent', cause: signal.reason })
    expect(asked).toEqual([])
  })

  it('that is over while a call waits for its repetition', async () => {
    const { client, hosts } = doubledClient({ retry: long })
    hosts[first] = 'refuse'
    const failure = await rejectionOf(
      client.request(post, json, { signal: AbortSignal.timeout(300) }),
      next.callAgain,
    )
    expect(failure).toMatchObject({ code: 'TIMEOUT', outcome: 'not-sent' })
  })

  it("the client's own has no cause", async () => {
    const { client, hosts } = doubledClient({ timeout: 200 })
    hosts[first] = 'swallow'
    const failure = await rejectionOf(client.request(post, json), next.queryOrRaiseTimeout)
    expect(failure).toMatchObject({ code: 'TIMEOUT', outcome: 'unknown' })
    expect(failure.cause).toBeUndefined()
    expect(failure.message).toContain('within 200 ms')
  })
})

/** A signal that is none of this realm's, as those of jsdom. */
function foreignSignal(): {
  readonly signal: AbortSignal
  readonly abort: () => void
  listeners: () => number
} {
  const listeners = new Set<() => void>()
  const made: { aborted: boolean; reason: unknown } & Pick<
    AbortSignal,
    'addEventListener' | 'removeEventListener' | 'throwIfAborted' | 'onabort' | 'dispatchEvent'
  > = runInNewContext('({ aborted: false, reason: undefined })')
  made.addEventListener = (_: string, listener: unknown) => {
    if (typeof listener === 'function') listeners.add(() => Reflect.apply(listener, undefined, []))
  }
  made.removeEventListener = () => listeners.clear()
  made.throwIfAborted = () => undefined
  made.dispatchEvent = () => true
  made.onabort = null
  return {
    signal: made,
    abort() {
      made.aborted = true
      for (const listener of listeners) listener()
    },
    listeners: () => listeners.size,
  }
}

it('a signal of another realm ends a call, too, and keeps nothing of it', async () => {
  const { client, hosts } = doubledClient()
  const { signal, abort, listeners } = foreignSignal()
  await client.request(post, json, { signal })
  hosts[first] = 'swallow'
  setTimeout(abort, 20)
  expect(
    await rejectionOf(client.request(post, json, { signal, timeout: 10_000 }), next.queryIfWrite),
  ).toMatchObject({
    code: 'ABORTED',
  })
  expect(listeners()).toBe(0)
})

describe('when a call is over', () => {
  it.each<[string, Behaviour, CallOptions, RegExp]>([
    ['with an answer', 'answer', {}, /never/],
    ['with a failure', 400, {}, next.gateway],
    ['with a lost connection', 'lose', {}, next.queryBeforeRepeating],
    ['by its time', 'swallow', { timeout: 20 }, next.queryOrRaiseTimeout],
    ['by a signal', 'answer', { signal: AbortSignal.abort() }, next.callAgain],
  ])('%s, nothing is left of it: no timer, no count', async (_, behaviour, options, advice) => {
    const before = timers()
    const { client, hosts } = doubledClient({ timeout: 60_000 })
    hosts[first] = behaviour
    await settlementOf(client.request(post, json, options), advice)
    expect(merchantOf(client).state.calls).toBe(0)
    expect(timers()).toBeLessThanOrEqual(before)
  })

  it('several at a time are counted one by one', async () => {
    const { client, hosts } = doubledClient({ timeout: 60_000 })
    const seen: number[] = []
    hosts[first] = async () => {
      seen.push(merchantOf(client).state.calls)
      while (seen.length < 2) await sleep(5)
      return signedResponse()
    }
    await Promise.all([client.request(post, json), client.request(post, json)])
    await client.request(post, json)
    expect(seen).toEqual([2, 2, 1])
  })

  it('what was not read of its answer is given up', async () => {
    let cancelled = 0
    const send: Transport['send'] = async () => ({
      status: 500,
      headers: new Headers(),
      body: endless(),
      cancel() {
        cancelled += 1
      },
    })
    const { config } = createTestPlatform()
    await rejectionOf(
      createClient({ ...config, transport: { send } }).request(post, json),
      next.queryThenRepeatSame,
    )
    expect(cancelled).toBeGreaterThan(0)
  })
})

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield new Uint8Array(65_536)
}
