import { Readable } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { WebhookDescriptor } from '../../../templates/runtime/descriptors.js'
import {
  fail,
  reply,
  sendReply,
  toFunctionReply,
  toResponse,
  UnknownEventError,
} from '../../../templates/runtime/webhook/index.js'
import { isDescriptor, listDescriptors } from '../../../templates/runtime/webhook/list-descriptors.js'
import { bodyFault, readBodyBytes, startClock } from '../../../templates/runtime/webhook/read-body-bytes.js'
import { headersOf } from '../../../templates/runtime/webhook/take-request.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { payment, plain } from './events.js'

const headers = {}
/** What a program without a compiler passes. */
function loose<T>(value: unknown, _like?: T): T
function loose(value: unknown): unknown {
  return value
}

afterEach(() => {
  vi.useRealTimers()
})

describe('the size of a body', () => {
  const sized = (size: number): [string, object][] => [
    ['text', { headers, body: 'x'.repeat(size) }],
    ['bytes kept as rawBody', { headers, rawBody: new Uint8Array(size), body: {} }],
    ['an ArrayBuffer kept as rawBody', { headers, rawBody: new ArrayBuffer(size) }],
    ['a stream', Object.assign(Readable.from([Buffer.alloc(size - 1), Buffer.alloc(1)]), { headers })],
    ['a stream beside null', Object.assign(Readable.from([Buffer.alloc(size)]), { headers, body: null })],
    ['a Request', new Request('http://localhost/', { method: 'POST', body: new Uint8Array(size) })],
  ]

  it.each(sized(100))('of %s may be the limit', async (_, request) => {
    expect(await readBodyBytes(loose(request), { maxBytes: 100 })).toHaveLength(100)
  })

  it.each(sized(101))('of %s may not be one byte more', async (_, request) => {
    const error = await rejectionOf(readBodyBytes(loose(request), { maxBytes: 100 }), next.smallNotices)
    expect(error.message).toContain('The body has more than 100 bytes.')
  })

  it('is 1 MiB by default', async () => {
    const mebibyte = 1024 * 1024
    expect(await readBodyBytes({ headers, body: 'x'.repeat(mebibyte) })).toHaveLength(mebibyte)
    const error = await rejectionOf(
      readBodyBytes({ headers, body: 'x'.repeat(mebibyte + 1) }),
      next.smallNotices,
    )
    expect(error.code).toBe('BODY_TOO_LARGE')
  })

  it('that is too large gives up the stream of a Request, and so does a fault', async () => {
    for (const [chunk, advice] of [
      [new Uint8Array(101), next.smallNotices],
      [loose<Uint8Array>({}), next.refuseItComesAgain],
    ] as const) {
      let cancelled = 0
      const reader = {
        read: async () => ({ done: false, value: chunk }),
        async cancel() {
          cancelled += 1
          throw new Error('x')
        },
      }
      const request = {
        headers,
        bodyUsed: false,
        body: { getReader: () => reader },
        arrayBuffer: async () => new ArrayBuffer(0),
      }
      await rejectionOf(readBodyBytes(request, { maxBytes: 100 }), advice)
      expect(cancelled).toBe(1)
    }
  })

  it('tells why a body broke off', async () => {
    const cause = new Error('aborted')
    const request = { headers, [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(cause) }) }
    expect(await rejectionOf(readBodyBytes(request), next.refuseItComesAgain)).toMatchObject({
      code: 'BODY_UNREADABLE',
      cause,
    })
  })
})

describe('the time of a body', () => {
  const never = () => ({ next: () => new Promise<never>(() => undefined) })
  it.each([
    [undefined, 10_000],
    [7, 7],
  ])('is %s: %d ms', async (timeout, milliseconds) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const work = rejectionOf(
      readBodyBytes({ headers, [Symbol.asyncIterator]: never }, timeout === undefined ? {} : { timeout }),
      next.refuseItComesAgain,
    )
    let isOver = false
    void work.then(() => {
      isOver = true
    })
    await vi.advanceTimersByTimeAsync(milliseconds - 1)
    expect(isOver).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect((await work).message).toContain(`The body did not arrive within ${milliseconds} ms.`)
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([2 ** 31 - 1, 2 ** 31, 1e15, Number.POSITIVE_INFINITY])(
    'of %d ms does not end at once',
    async milliseconds => {
      const clock = startClock(milliseconds, () => new Error('over'))
      const work = new Promise(resolve => setTimeout(resolve, 20, 'done'))
      expect(await clock.race(work)).toBe('done')
      clock.stop()
    },
  )
})

describe('what is wrong with a body', () => {
  const encoded = (text: string): string => Buffer.from(text).toString('base64')
  it.each<[string, string, RegExp | undefined]>([
    ['nothing', '', /is empty/],
    ['blanks', ' \r\n', /is empty/],
    ['the text of an object', '[object Object]', /it was parsed before/],
    ['JSON twice', JSON.stringify('{}'), /it was stringified twice/],
    ['base64 of JSON', encoded('{"a":1}'), /is base64/],
    ['base64 of XML', encoded('<xml></xml>'), /is base64/],
    ['base64 of XML with padding', encoded('<xml/>x'), /is base64/],
    ['base64 for URLs, without padding', 'eyJhIjoi_-8', /is base64/],
    ['base64 of something else', encoded('x{}'), undefined],
    ['base64 with more behind it', `${encoded('{"a":12}')} x`, undefined],
    ['JSON', '{"a":1}', undefined],
    ['XML', '<xml/>', undefined],
    ['an object in a list', '[[object Object]]', undefined],
    ['a quotation mark later', '{"', undefined],
  ])('%s', (_, body, what) => {
    const fault = bodyFault(new TextEncoder().encode(body))
    if (what === undefined) expect(fault).toBeUndefined()
    else expect(fault?.what).toMatch(what)
  })
})

describe('names in messages', () => {
  it.each([
    ['a'.repeat(64), 'a'.repeat(64)],
    ['X-A_1', 'X-A_1'],
    ['a'.repeat(65), '(malformed)'],
    ['a b', '(malformed)'],
    ['a\n', '(malformed)'],
    ['', '(malformed)'],
  ])('the header %j is told as %s', (name, text) => {
    const error = failureOf(() => headersOf(loose({ headers: { [name]: 1 } })), next.passRequest)
    expect(error.message).toContain(`The header ${text} is not text.`)
  })

  it.each([
    ['A'.repeat(80), 'A'.repeat(80)],
    ['A.B-C_1', 'A.B-C_1'],
    ['A'.repeat(81), '(malformed)'],
    ['A B', '(malformed)'],
    [' A', '(malformed)'],
    ['A\n', '(malformed)'],
    ['', '(malformed)'],
  ])('the event %j is told as %s', (event_type, text) => {
    const { message } = new UnknownEventError({ event_type, headers: {}, body: {}, resource: {} })
    expect(message).toContain(`The notice is of the type ${text}, which`)
  })
})

describe('a descriptor', () => {
  const { id, eventTypes, reply: facts } = payment
  it.each<[string, unknown, boolean]>([
    ['one of a page', payment, true],
    ['the least of one', { id, eventTypes, reply: facts }, true],
    ['no id', { eventTypes, reply: facts }, false],
    ['an id that is no text', { id: 1, eventTypes, reply: facts }, false],
    ['no event types', { id, reply: facts }, false],
    ['a text of event types', { id, eventTypes: 'x', reply: facts }, false],
    ['no answer', { id, eventTypes }, false],
    ['null', null, false],
    ['a text', 'x', false],
  ])('%s', (_, given, is) => {
    expect(isDescriptor(given)).toBe(is)
    if (is) {
      expect(listDescriptors(loose(given))).toEqual([given])
      expect(listDescriptors(loose([given, given]))).toEqual([given, given])
    } else {
      for (const each of [given, [payment, given]])
        expect(failureOf(() => listDescriptors(loose(each)), next.pageDescriptor)).toMatchObject({
          code: 'INVALID_SETTING',
          field: 'descriptors',
        })
    }
  })
})

describe('the status of an answer', () => {
  const listing = (statuses: readonly string[]): WebhookDescriptor => ({
    ...plain,
    reply: { ...plain.reply, statuses },
  })
  it.each<[readonly string[], readonly number[], readonly number[], RegExp]>([
    [['200'], [200], [199, 201, 20, 2000, 300, 210], /lists 200\.$/],
    [['20X'], [200, 204, 209], [199, 210, 300, 20], /lists 20X\.$/],
    [['4XX', '5XX'], [400, 451, 499, 500, 599], [399, 600, 200, 4, 40, 4.5, 40_000], /lists 4XX, 5XX\.$/],
    [
      [],
      [200, 299, 400, 499, 500, 599],
      [100, 199, 300, 304, 399, 600, 2000, 20],
      /lists 2XX, 4XX and 5XX\.$/,
    ],
    [['XXX', '1XX'], [200, 302, 599], [100, 199, 600, 999, 2.5], /lists XXX, 1XX\.$/],
    [['XX'], [], [20, 200], /lists XX\.$/],
  ])('%j', (statuses, good, bad, advice) => {
    for (const status of good) expect(reply(listing(statuses), undefined, { status }).status).toBe(status)
    for (const status of bad)
      expect(
        failureOf(() => reply(listing(statuses), undefined, { status }), advice).code,
        String(status),
      ).toBe('REPLY_INVALID')
  })

  it('is told with what the page lists', () => {
    expect(
      failureOf(() => reply(listing(['200', '4XX']), undefined, { status: 500 }), /lists 200, 4XX\.$/).advice,
    ).toBe('The page lists 200, 4XX.')
    expect(
      failureOf(() => reply(listing([]), undefined, { status: 300 }), /lists 2XX, 4XX and 5XX\.$/).advice,
    ).toBe('The page lists 2XX, 4XX and 5XX.')
  })

  it.each([400, 401, 500, 599])('%d is a failure', status => expect(fail('x', status).status).toBe(status))
})

describe('an answer that is none', () => {
  const good = { status: 200, headers: {}, body: '' }
  it.each<[string, unknown, RegExp]>([
    ['without a status', { ...good, status: undefined }, /what ok\(\), fail\(\) or reply\(\) returned/],
    ['with a status of text', { ...good, status: '200' }, /what ok\(\), fail\(\) or reply\(\) returned/],
    ['without headers', { ...good, headers: undefined }, /what ok\(\), fail\(\) or reply\(\) returned/],
    ['with headers of text', { ...good, headers: 'x' }, /what ok\(\), fail\(\) or reply\(\) returned/],
    ['without a body', { ...good, body: undefined }, /what ok\(\), fail\(\) or reply\(\) returned/],
    [
      'with a body of bytes',
      { ...good, body: new Uint8Array() },
      /what ok\(\), fail\(\) or reply\(\) returned/,
    ],
    ['that is null', null, next.giveObject],
  ])('%s', (_, given, advice) => {
    const response = { statusCode: 0, setHeader: () => undefined, end: () => undefined }
    for (const act of [
      () => sendReply(response, loose(given)),
      () => toResponse(loose(given)),
      () => toFunctionReply(loose(given)),
    ])
      expect(failureOf(act, advice)).toMatchObject({ code: 'INVALID_PARAMETER', field: 'reply' })
    expect(response.statusCode).toBe(0)
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a text', 'x'],
    ['an object that ends nothing', { setHeader: () => undefined }],
  ])('for a response that is %s', (_, response) => {
    expect(failureOf(() => sendReply(loose(response), good), /the response of node:http/)).toMatchObject({
      code: 'INVALID_PARAMETER',
      field: 'response',
    })
  })

  it('is written whole where it is one', () => {
    const told: unknown[] = []
    const response = {
      statusCode: 0,
      setHeader: (...pair: unknown[]) => told.push(pair),
      end: (body: unknown) => told.push(body),
    }
    sendReply(response, { status: 403, headers: { a: '1', b: '2' }, body: 'x' })
    expect([response.statusCode, told]).toEqual([403, [['a', '1'], ['b', '2'], 'x']])
    expect(toFunctionReply({ status: 403, headers: { a: '1' }, body: 'x' })).toEqual({
      statusCode: 403,
      headers: { a: '1' },
      body: 'x',
      isBase64Encoded: false,
    })
  })
})
