import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import type { Deadline } from '../../../templates/runtime/client/deadline.js'
import { watchBody } from '../../../templates/runtime/client/watch-body.js'
import type { StreamResponse } from '../../../templates/runtime/index.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

afterEach(() => {
  vi.useRealTimers()
})

/** A body under a deadline, and what was done with both in their order. */
function watched(isStream: boolean, fault?: Error) {
  const done: string[] = []
  const deadline: Pick<Deadline, 'race' | 'pause' | 'restart' | 'stop'> = {
    race: work => work,
    pause: () => void done.push('pause'),
    restart: () => void done.push('restart'),
    stop: () => void done.push('stop'),
  }
  async function* body(): AsyncGenerator<Uint8Array> {
    yield Uint8Array.of(1)
    if (fault !== undefined) throw fault
    yield Uint8Array.of(2)
  }
  const response = {
    status: 200,
    headers: new Headers({ 'Request-ID': 'R1' }),
    body: body(),
    cancel: () => void done.push('cancel'),
  }
  return { chunks: watchBody(response, deadline, isStream, 'o'), done }
}

async function count(chunks: AsyncIterable<Uint8Array>, most = Number.POSITIVE_INFINITY): Promise<number> {
  let read = 0
  for await (const _ of chunks) {
    read += 1
    if (read >= most) break
  }
  return read
}

describe('a body under the deadline of its call', () => {
  it('of a stream, is timed from chunk to chunk, and stopped at its end', async () => {
    const { chunks, done } = watched(true)
    expect(await count(chunks)).toBe(2)
    expect(done).toEqual(['restart', 'pause', 'restart', 'pause', 'restart', 'stop'])
  })

  it('as a whole, is left to the call', async () => {
    const { chunks, done } = watched(false)
    expect(await count(chunks)).toBe(2)
    expect(done).toEqual([])
  })

  it.each([
    [true, ['restart', 'pause', 'stop', 'cancel']],
    [false, ['cancel']],
  ])('that is left early is given up (stream: %s)', async (isStream, want) => {
    const { chunks, done } = watched(isStream)
    expect(await count(chunks, 1)).toBe(1)
    expect(done).toEqual(want)
  })

  it.each([
    [true, ['restart', 'pause', 'restart', 'stop', 'cancel']],
    [false, ['cancel']],
  ])('that breaks is lost, and given up (stream: %s)', async (isStream, want) => {
    const { chunks, done } = watched(isStream, new Error('personal'))
    const error = await rejectionOf(count(chunks), next.queryBeforeRepeating)
    expect(error).toMatchObject({
      code: 'CONNECTION_LOST',
      outcome: 'unknown',
      operation: 'o',
      status: 200,
      requestId: 'R1',
    })
    expect(String(error.cause)).not.toContain('personal')
    expect(done).toEqual(want)
  })
})

function resolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined
  const promise = new Promise<void>(settle => {
    resolve = settle
  })
  return { promise, resolve: () => resolve() }
}

it('a stream has its full time again once its head is there', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { config } = createTestPlatform()
  const answered = resolvers()
  const sent = resolvers()
  async function* body(): AsyncGenerator<Uint8Array> {
    yield Uint8Array.of(1)
  }
  const client = createClient({
    ...config,
    retry: { attempts: 1 },
    transport: {
      async send() {
        sent.resolve()
        await answered.promise
        return { status: 200, headers: new Headers(), body: body(), cancel: () => undefined }
      },
    },
  })
  const file = { id: 'v3/a#get', protocol: 'v3', method: 'GET', path: '/v3/a' } as const
  const call = client.request<StreamResponse>(
    { ...file, response: { kind: 'stream', status: 200 } },
    {},
    { timeout: 200 },
  )
  await Promise.race([sent.promise, call])
  vi.advanceTimersByTime(150)
  answered.resolve()
  const stream = await call
  vi.advanceTimersByTime(150)
  expect(await stream.bytes()).toEqual(Uint8Array.of(1))
  expect(vi.getTimerCount()).toBe(0)
})
