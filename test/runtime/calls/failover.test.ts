import { describe, expect, it, vi } from 'vitest'
import { CallHosts } from '../../../templates/runtime/client/hosts.js'
import { merchantOf } from '../../../templates/runtime/client/merchant.js'
import { type CallOptions, ConnectionError, WechatPayError } from '../../../templates/runtime/index.js'
import { type Behaviour, doubledClient, first, second, signedResponse } from '../support/doubled-client.js'
import { rejectionOf, settlementOf } from '../support/failure-of.js'
import { anyStep, next } from '../support/next.js'
import { readOperation } from './operations.js'

type Doubled = ReturnType<typeof doubledClient>

/** A write; true where it succeeded. */
async function write({ client }: Doubled, options: CallOptions = {}): Promise<boolean> {
  const outcome = await settlementOf(client.request('POST /v3/x', { json: {} }, options), anyStep)
  return !(outcome instanceof WechatPayError)
}

describe('after a write that is not repeated failed at the first host, the next one', () => {
  it.each<[string, Behaviour]>([
    ['was swallowed', 'swallow'],
    ['lost its connection', 'lose'],
    ['met 502', 502],
    ['met 503', 503],
    ['met 504', 504],
  ])('goes to the second where it %s', async (_, behaviour) => {
    const doubled = doubledClient()
    doubled.hosts[first] = behaviour
    expect(await write(doubled)).toBe(false)
    expect(doubled.asked).toEqual([first])
    expect(await write(doubled)).toBe(true)
    expect(await write(doubled)).toBe(true)
    expect(doubled.asked).toEqual([first, second, second])
  })

  it.each<[string, Behaviour, CallOptions]>([
    ['met 500', 500, {}],
    ['met 429', 429, { retry: { attempts: 1 } }],
    ['was refused', 400, {}],
    ['was answered by somebody else', async () => new Response('{}'), {}],
    ["was ended by the caller's signal", 'swallow', { signal: AbortSignal.abort() }],
    ["was ended by the caller's clock", 'swallow', { signal: AbortSignal.timeout(300), timeout: 10_000 }],
  ])('goes to the first where it %s', async (_, behaviour, options) => {
    const doubled = doubledClient()
    doubled.hosts[first] = behaviour
    expect(await write(doubled, options)).toBe(false)
    doubled.hosts[first] = 'answer'
    expect(await write(doubled)).toBe(true)
    expect(doubled.asked.at(-1)).toBe(first)
  })

  it('goes to the first where its answer came to a standstill after the head', async () => {
    const doubled = doubledClient()
    doubled.hosts[first] = async () =>
      new Response(new ReadableStream({ start: c => c.enqueue(new Uint8Array(1)) }))
    expect(
      await rejectionOf(doubled.client.request('POST /v3/x', { json: {} }), next.queryOrRaiseTimeout),
    ).toMatchObject({
      code: 'TIMEOUT',
      status: 200,
    })
    await write(doubled)
    expect(doubled.asked).toEqual([first, first])
  })
})

it.each([
  ['within 49 ms says nothing of a host: no connection need be made in that time', 49, first],
  ['within 50 ms', 50, second],
])('no answer %s', (_, timeout, next) => {
  const merchant = merchantOf(doubledClient().client)
  const hosts = new CallHosts(merchant, readOperation(), {})
  hosts.failed(new ConnectionError('TIMEOUT', '', '', 'unknown'), timeout, undefined)
  expect(hosts.current).toBe(`https://${next}`)
  expect(new CallHosts(merchant, readOperation(), {}).current).toBe(`https://${next}`)
})

describe('the second host is preferred', () => {
  const marked = async (): Promise<Doubled> => {
    const doubled = doubledClient()
    doubled.hosts[first] = 503
    await write(doubled)
    doubled.asked.length = 0
    return doubled
  }

  it('for a minute; then one call tries the first, and the others follow once it was answered', async () => {
    const doubled = await marked()
    doubled.clock.now += 59_999
    await write(doubled)
    doubled.clock.now += 1
    let answer: () => void = () => undefined
    doubled.hosts[first] = () =>
      new Promise(resolve => {
        answer = () => resolve(signedResponse({}, doubled.clock.now))
      })
    const trial = write(doubled, { timeout: 10_000 })
    await Promise.all([write(doubled), write(doubled)])
    expect(doubled.asked).toEqual([second, first, second, second])
    answer()
    expect(await trial).toBe(true)
    doubled.hosts[first] = 'answer'
    await Promise.all([write(doubled), write(doubled)])
    expect(doubled.asked.slice(4)).toEqual([first, first])
  })

  it('for another minute where that call failed', async () => {
    const doubled = await marked()
    doubled.clock.now += 60_000
    await write(doubled)
    await write(doubled)
    doubled.clock.now += 59_999
    await write(doubled)
    expect(doubled.asked).toEqual([first, second, second])
  })

  it('no longer where the first host refuses that call, for it has answered', async () => {
    const doubled = await marked()
    doubled.clock.now += 60_000
    doubled.hosts[first] = 400
    await write(doubled)
    await write(doubled)
    expect(doubled.asked).toEqual([first, first])
  })

  it('until it fails, too: then the first is tried at once', async () => {
    const doubled = await marked()
    doubled.hosts[second] = 503
    await write(doubled)
    doubled.hosts[first] = 'answer'
    expect(await write(doubled)).toBe(true)
    expect(await write(doubled)).toBe(true)
    expect(doubled.asked).toEqual([second, first, first])
  })

  it('by calls of many at a time, whenever theirs end', async () => {
    const doubled = doubledClient()
    doubled.hosts[first] = 'swallow'
    const times = [500, 520, 540, 560, 580, 600]
    await Promise.all(times.map(timeout => write(doubled, { timeout })))
    doubled.asked.length = 0
    const results = await Promise.all(times.map(() => write(doubled)))
    expect(results).toEqual(times.map(() => true))
    expect(doubled.asked).toEqual(times.map(() => second))
  })

  it('only for calls that begin: one under way that failed there late is no news of the first', async () => {
    const doubled = await marked()
    doubled.hosts[second] = 'swallow'
    const late = write(doubled, { timeout: 600 })
    await vi.waitFor(() => expect(doubled.asked).toEqual([second]))
    doubled.clock.now += 60_000
    doubled.hosts[first] = 'answer'
    await write(doubled)
    await late
    await Promise.all([write(doubled), write(doubled)])
    expect(doubled.asked).toEqual([second, first, first, first])
  })

  it('within a call, too, and the first after it', async () => {
    const doubled = doubledClient()
    doubled.hosts[first] = 'refuse'
    doubled.hosts[second] = 'refuse'
    expect(await write(doubled)).toBe(false)
    expect(doubled.asked).toEqual([first, second, first])
  })

  it('by no call of another client', async () => {
    await marked()
    const other = doubledClient()
    await write(other)
    expect(other.asked).toEqual([first])
  })
})

describe('a host that a page or a call names', () => {
  const apihk = 'apihk.mch.weixin.qq.com'
  const read = readOperation({ baseUri: `https://${apihk}/` })

  it('has no backup, and tells nothing of the other two', async () => {
    const doubled = doubledClient()
    doubled.hosts[apihk] = 503
    await rejectionOf(doubled.client.request(read), next.queryThenRepeatSame)
    await rejectionOf(
      doubled.client.request('POST /v3/x', { json: {} }, { baseUri: `https://${apihk}` }),
      next.queryThenRepeatSame,
    )
    await write(doubled)
    expect(doubled.asked).toEqual([apihk, apihk, apihk, apihk, first])
  })

  it('is asked although the first host is down, and is no trial of it', async () => {
    const doubled = doubledClient()
    doubled.hosts[first] = 503
    await write(doubled)
    doubled.clock.now += 60_000
    await doubled.client.request(read)
    await write(doubled)
    expect(doubled.asked).toEqual([first, apihk, first])
  })
})

it('a client with one host stays there', async () => {
  const doubled = doubledClient({ backupUri: false })
  doubled.hosts[first] = 503
  await write(doubled)
  await write(doubled)
  expect(doubled.asked).toEqual([first, first])
})
