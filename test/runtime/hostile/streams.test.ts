import { getEventListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StreamResponse } from '../../../templates/runtime/index.js'
import { readOperation } from '../calls/operations.js'
import { type Stage, startStage, transports } from '../calls/stage.js'
import type { Answer } from '../server/wire.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

const file = readOperation({
  id: 'v3/billdownload/file#get',
  path: '/v3/billdownload/file',
  queryParameters: ['token'],
  response: { kind: 'stream', status: 200 },
})

/** An answer without a signature that a function writes. */
function streamed(write: (response: ServerResponse) => void, head: Record<string, string> = {}): Answer {
  return {
    sign: false,
    raw(response) {
      response.writeHead(200, { 'content-type': 'text/csv', ...head })
      response.flushHeaders()
      write(response)
    },
  }
}

function mebibytes(response: ServerResponse, count: number): void {
  const chunk = Buffer.alloc(1_048_576, 'a')
  let left = count
  const more = (): void => {
    while (left > 0) {
      left -= 1
      if (!response.write(chunk)) return void response.once('drain', more)
    }
    response.end()
  }
  more()
}

async function countBytes(stream: StreamResponse): Promise<number> {
  let size = 0
  for await (const chunk of stream) size += chunk.length
  return size
}

describe.each(transports)('a file through %s', (_, transport) => {
  const download = (options: object = {}): Promise<StreamResponse> =>
    stage
      .client({ ...transport(), timeout: 400, retry: { attempts: 1 } })
      .request<StreamResponse>(file, { query: { token: 'x y' } }, options)

  it('needs no signature, and its request has one', async () => {
    stage.server.answer(() => ({ sign: false, headers: { 'Content-Type': 'text/csv' }, body: 'a,b\n' }))
    const answer = await stage
      .client(transport())
      .request<StreamResponse>(file, { query: { token: 'x y' } })
      .withResponse()
    expect(answer).toMatchObject({ status: 200, bytes: new Uint8Array() })
    expect(await answer.data.text()).toBe('a,b\n')
    expect(answer.data.contentType).toBe('text/csv')
    expect(stage.server.received.map(({ url }) => url)).toEqual(['/v3/billdownload/file?token=x%20y'])
  })

  it('of any length passes through', async () => {
    stage.server.answer(() => streamed(response => mebibytes(response, 24)))
    expect(await countBytes(await download())).toBe(24 * 1_048_576)
  })

  it('that fails is an error of the service', async () => {
    stage.server.answer(() => ({
      status: 404,
      sign: false,
      body: { code: 'NO_STATEMENT_EXIST', message: '账单文件不存在' },
    }))
    expect(await rejectionOf(download(), next.seeErrorCodes)).toMatchObject({
      name: 'ApiError',
      code: 'NO_STATEMENT_EXIST',
    })
  })

  it('that is redirected is not followed', async () => {
    stage.server.answer(() => ({
      status: 302,
      sign: false,
      headers: { Location: `${stage.server.url}/v3/other` },
    }))
    expect(await rejectionOf(download(), next.checkBaseUri)).toMatchObject({ code: 'REDIRECTED' })
    expect(stage.server.received).toHaveLength(1)
  })

  it.each<[string, Answer]>([
    [
      'is reset',
      streamed(response =>
        response.write('abc', () => setTimeout(() => response.socket?.resetAndDestroy(), 20)),
      ),
    ],
    [
      'ends early',
      streamed(response => response.write('abc', () => response.socket?.end()), { 'content-length': '10' }),
    ],
  ])('that %s in the middle breaks the reading', async (_, answer) => {
    stage.server.answer(() => answer)
    const stream = await download()
    expect(await rejectionOf(countBytes(stream), next.queryBeforeRepeating)).toMatchObject({
      code: 'CONNECTION_LOST',
      status: 200,
      operation: file.id,
    })
  })

  it('that stops in the middle is given up', async () => {
    stage.server.answer(() => streamed(response => response.write('abc')))
    const stream = await download()
    expect(await rejectionOf(countBytes(stream), next.queryOrRaiseTimeout)).toMatchObject({
      code: 'TIMEOUT',
      operation: file.id,
    })
  })

  it('that is slow in all, but never for long, is read', async () => {
    stage.server.answer(() =>
      streamed(async response => {
        for (let left = 10; left > 0; left -= 1) {
          response.write('abc')
          await sleep(60)
        }
        response.end()
      }),
    )
    expect(await countBytes(await download())).toBe(30)
  })

  it('that nobody begins to read gives up its connection and the signal', async () => {
    let closed = false
    stage.server.answer(() =>
      streamed(response => {
        response.write('a')
        response.once('close', () => {
          closed = true
        })
      }),
    )
    const controller = new AbortController()
    const stream = await download({ timeout: 100, signal: controller.signal })
    await vi.waitFor(() => expect(closed).toBe(true), 2_000)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
    expect(await rejectionOf(countBytes(stream), next.queryOrRaiseTimeout)).toMatchObject({
      code: 'TIMEOUT',
      outcome: 'unknown',
    })
  })

  it('that its reader takes slowly is read', async () => {
    stage.server.answer(() => streamed(response => mebibytes(response, 2)))
    const stream = await download()
    await sleep(100)
    let size = 0
    for await (const chunk of stream) {
      if (size === 0) await sleep(500)
      size += chunk.length
    }
    expect(size).toBe(2 * 1_048_576)
  })

  it('that breaks before anybody reads harms nobody', async () => {
    const gzip = { 'content-encoding': 'gzip' }
    for (const head of [{}, gzip]) {
      stage.server.answer(() =>
        streamed(
          response =>
            response.write(Buffer.from('1f8b0800', 'hex'), () => response.socket?.resetAndDestroy()),
          head,
        ),
      )
      const stream = await download()
      await sleep(50)
      const failure = await rejectionOf(countBytes(stream), next.queryBeforeRepeating)
      expect(failure).toMatchObject({ code: 'CONNECTION_LOST', outcome: 'unknown' })
    }
  })

  it('that is left early frees the connection', async () => {
    let closed: () => void = () => undefined
    const gone = new Promise<void>(resolve => {
      closed = resolve
    })
    stage.server.answer(() =>
      streamed(response => {
        response.on('close', () => closed())
        mebibytes(response, 64)
      }),
    )
    for await (const _ of await download()) break
    await gone
  })

  it('that is aborted while it is read stops', async () => {
    const controller = new AbortController()
    stage.server.answer(() => streamed(response => response.write('abc')))
    const stream = await download({ signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    expect(await rejectionOf(countBytes(stream), next.queryIfWrite)).toMatchObject({ code: 'ABORTED' })
  })
})
