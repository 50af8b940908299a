import { getEventListeners } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StreamResponse } from '../../../templates/runtime/index.js'
import { jsonOperation, readOperation } from '../calls/operations.js'
import { type Stage, startStage, transports } from '../calls/stage.js'
import type { Answer } from '../server/wire.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { expectNoLeak, personal } from './expect-no-leak.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

const post = jsonOperation()
const [name = ''] = personal
const file = readOperation({
  id: 'v3/billdownload/file#get',
  path: '/v3/billdownload/file',
  response: { kind: 'stream', status: 200 },
})

/** Sends the head and the first half of the body, and ends nothing. */
const half: Answer = {
  body: { done: true },
  raw(response, headers, body) {
    for (const [key, value] of Object.entries(headers))
      response.setHeader(key, typeof value === 'string' ? value : [...value])
    response.writeHead(200, { 'content-length': String(body.length) })
    response.write(body.subarray(0, 5))
  },
}

/** When the server notices that the client has gone. */
function goneFrom(answer: Answer): { readonly answer: Answer; readonly gone: Promise<void> } {
  let tell: () => void = () => undefined
  const gone = new Promise<void>(resolve => {
    tell = resolve
  })
  return {
    gone,
    answer: {
      ...answer,
      raw(response, headers, body) {
        response.on('close', tell)
        answer.raw?.(response, headers, body)
      },
    },
  }
}

const nothing: Answer = { raw: () => undefined }

describe.each(transports)('aborted through %s', (_, transport) => {
  it('before the call: nothing is sent', async () => {
    const signal = AbortSignal.abort(new Error(name))
    const failure = await rejectionOf(
      stage.client(transport()).request(post, { json: { name } }, { signal }),
      next.callAgain,
    )
    expect(failure).toMatchObject({ code: 'ABORTED', outcome: 'not-sent', operation: post.id })
    expect(stage.server.received).toEqual([])
  })

  it.each([
    ['while the answer is awaited', nothing],
    ['in the middle of the answer', half],
  ])('%s: the connection is closed', async (_, answer) => {
    const controller = new AbortController()
    const { gone, answer: watched } = goneFrom(answer)
    stage.server.answer(() => {
      setTimeout(() => controller.abort(), 30)
      return watched
    })
    const call = stage.client(transport()).request(post, { json: { name } }, { signal: controller.signal })
    const failure = await rejectionOf(call, next.queryIfWrite)
    expect(failure).toMatchObject({ code: 'ABORTED', outcome: 'unknown', operation: post.id })
    expectNoLeak(failure, stage.parties)
    await gone
    expect(stage.server.received).toHaveLength(1)
  })

  it('between two attempts', async () => {
    const controller = new AbortController()
    stage.server.answer(() => ({ status: 500, sign: false, body: { code: 'SYSTEM_ERROR', message: 'x' } }))
    const client = stage.client({
      ...transport(),
      retry: { delay: 60_000, maxDelay: 60_000 },
      hooks: { onRetry: () => controller.abort() },
    })
    const failure = await rejectionOf(
      client.request(readOperation(), {}, { signal: controller.signal }),
      next.queryIfWrite,
    )
    expect(failure).toMatchObject({ code: 'ABORTED', outcome: 'unknown' })
    expect(stage.server.received).toHaveLength(1)
  })

  it('by a timeout of the caller', async () => {
    stage.server.answer(() => nothing)
    const signal = AbortSignal.timeout(40)
    const failure = await rejectionOf(
      stage.client(transport()).request(post, { json: {} }, { signal }),
      next.queryIfWrite,
    )
    expect(failure).toMatchObject({ code: 'TIMEOUT', cause: signal.reason })
  })

  it('never: the signal keeps nothing of the calls that used it', async () => {
    const { signal } = new AbortController()
    const client = stage.client(transport())
    await Promise.all(Array.from({ length: 20 }, () => client.request(post, { json: {} }, { signal })))
    stage.server.answer(() => ({ status: 400, sign: false, body: { code: 'PARAM_ERROR', message: 'x' } }))
    await rejectionOf(client.request(post, { json: {} }, { signal }), next.compareDocumentation)
    stage.server.answer(() => ({ sign: false, body: 'a,b' }))
    await (await client.request<StreamResponse>(file, {}, { signal })).bytes()
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe.each(transports)('timed out through %s', (_, transport) => {
  it.each([
    ['by the client', { timeout: 200 }, {}],
    ['by the call', { timeout: 60_000 }, { timeout: 200 }],
  ])('%s: the connection is closed', async (_, config, options) => {
    const { gone, answer } = goneFrom(half)
    stage.server.answer(() => answer)
    const call = stage.client({ ...transport(), ...config }).request(post, { json: {} }, options)
    expect(await rejectionOf(call, next.queryOrRaiseTimeout)).toMatchObject({
      code: 'TIMEOUT',
      outcome: 'unknown',
      message: expect.stringContaining('200 ms'),
    })
    // On a busy machine the time may be over before the request arrives.
    if (stage.server.received.length > 0) await gone
  })

  it('by the operation', async () => {
    stage.server.answer(() => nothing)
    const call = stage.client(transport()).request({ ...post, timeout: 0.06 }, { json: {} })
    expect(await rejectionOf(call, next.queryOrRaiseTimeout)).toMatchObject({ code: 'TIMEOUT' })
  })

  it('not at once where the time is longer than timers are', async () => {
    const client = stage.client({ ...transport(), timeout: 2 ** 40 })
    await expect(client.request(post, { json: {} })).resolves.toEqual({})
  })
})
