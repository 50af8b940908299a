import { createPublicKey, verify } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import {
  ApiError,
  ConfigurationError,
  DecryptionError,
  VerificationError,
  WebhookError,
} from '../../../templates/runtime/errors/index.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import {
  createWebhookKeys,
  fail,
  ok,
  type Reply,
  type ReplyOptions,
  reply,
  sendReply,
  toResponse,
  UnknownEventError,
} from '../../../templates/runtime/webhook/index.js'
import { failureOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { payment, plain, signedAnswer } from './events.js'

const now = Date.UTC(2026, 7, 1)
const { config } = createTestPlatform()
const json = { 'content-type': 'application/json' }
const unknown = new UnknownEventError({ event_type: 'X', headers: {}, body: {}, resource: {} })
const apiFacts = { message: 'm', advice: '', outcome: 'rejected', operation: 'o', status: 400 } as const

describe('ok and fail', () => {
  it('acknowledges', () => {
    expect(ok()).toEqual({ status: 200, headers: json, body: '{"code":"SUCCESS"}' })
  })

  it.each<[string, Reply, number, string]>([
    ['without a reason', fail(), 500, 'INTERNAL_ERROR'],
    ['with a text', fail('库存不足'), 500, '库存不足'],
    ['with a status', fail('later', 503), 503, 'later'],
    [
      'for a forged notice',
      fail(new VerificationError('SIGNATURE_INVALID', 'm', 'a')),
      401,
      'SIGNATURE_INVALID',
    ],
    ['for a probe', fail(new VerificationError('SIGNATURE_PROBE', 'm', 'a')), 401, 'SIGNATURE_PROBE'],
    ['for too large a body', fail(new WebhookError('BODY_TOO_LARGE', 'm', 'a')), 413, 'BODY_TOO_LARGE'],
    ['for too slow a body', fail(new WebhookError('BODY_TOO_SLOW', 'm', 'a')), 408, 'BODY_TOO_SLOW'],
    ['for nonsense', fail(new WebhookError('BODY_UNREADABLE', 'm', 'a')), 400, 'BODY_UNREADABLE'],
    [
      "for the receiver's own mistake",
      fail(new WebhookError('BODY_ALREADY_PARSED', 'm', 'a')),
      500,
      'BODY_ALREADY_PARSED',
    ],
    ['for an event nobody handles', fail(unknown), 500, 'EVENT_TYPE_UNKNOWN'],
    ['for a wrong key', fail(new DecryptionError('TAG_MISMATCH', 'm', 'a')), 500, 'TAG_MISMATCH'],
    [
      'for a missing key',
      fail(new ConfigurationError('MISSING_APIV3_KEY', 'm', 'a')),
      500,
      'MISSING_APIV3_KEY',
    ],
    [
      'for a call that failed',
      fail(new ApiError({ ...apiFacts, code: 'SYSTEM_ERROR', requestId: undefined, detail: 0 })),
      500,
      'SYSTEM_ERROR',
    ],
    ['for an error that may tell too much', fail(new Error('password=1')), 500, 'INTERNAL_ERROR'],
    ['for a thrown value', fail({ password: 1 }), 500, 'INTERNAL_ERROR'],
    ['with an error and a status', fail(new Error('x'), 422), 422, 'INTERNAL_ERROR'],
  ])('fails %s', (_, answer, status, message) => {
    expect(answer).toEqual({ status, headers: json, body: JSON.stringify({ code: 'FAIL', message }) })
  })

  it.each([200, 204, 302, 399, 600, Number.NaN, 400.5])('does not fail with the status %s', status => {
    expect(failureOf(() => fail('x', status), /status of 4xx or 5xx/).code).toBe('REPLY_INVALID')
  })
})

describe('reply', () => {
  it('writes the body that the page describes', () => {
    const answer = reply(payment, { code: 'SUCCESS', fee: 5 })
    expect(answer).toEqual({ status: 200, headers: json, body: '{"code":"SUCCESS","fee":5}' })
    expect(reply(payment, { code: 'FAIL' }, { status: 403 }).status).toBe(403)
    expect(reply(plain, undefined)).toEqual({ status: 200, headers: {}, body: '' })
  })

  it('is typed by the page', () => {
    const wrong = () => [
      // @ts-expect-error a value that the page does not list
      reply(payment, { code: 'OK' }),
      // @ts-expect-error a field that is required
      reply(payment, { fee: 1 }),
      // @ts-expect-error a field that the page does not have
      reply(payment, { code: 'SUCCESS', feee: 1 }),
    ]
    expect(wrong).toBeTypeOf('function')
  })

  it('refuses an option that is misspelt', () => {
    const act = (): unknown => Reflect.apply(reply, undefined, [plain, undefined, { signwith: config }])
    expect(failureOf(act, /^Write `signWith` instead/)).toMatchObject({
      code: 'INVALID_SETTING',
      field: 'signwith',
    })
  })

  const dated = { code: 'SUCCESS' as const, at: new Date() }
  it.each<[string, () => Reply, RegExp, RegExp]>([
    [
      'a status that the page does not have',
      () => reply(plain, undefined, { status: 201 }),
      /status 201.*200/,
      /lists 200\.$/,
    ],
    [
      'a status that is none',
      () => reply(payment, { code: 'FAIL' }, { status: 1 }),
      /status 1/,
      /lists 20X, 4XX, 5XX\.$/,
    ],
    [
      'a redirect',
      () => reply(payment, { code: 'FAIL' }, { status: 302 }),
      /status 302/,
      /lists 20X, 4XX, 5XX\.$/,
    ],
    ['a body where there is none', () => reply(plain, { code: 'x' }), /has a body/, /page describes none/],
    [
      'values that are no JSON',
      () => reply(payment, dated),
      /\/at is an instance of Date/,
      next.giveOffsetTime,
    ],
    [
      'numbers that are none',
      () => reply(payment, { code: 'FAIL', fee: Number.NaN }),
      /\/fee/,
      next.finiteNumber,
    ],
    [
      'no signature where one is asked for',
      () => reply(signedAnswer, { code: 'SUCCESS' }),
      /signWith/,
      /client or webhook keys as signWith/,
    ],
    [
      'XML',
      () =>
        reply({ ...payment, reply: { ...payment.reply, mediaType: 'application/xml' } }, { code: 'FAIL' }),
      /v2Ok/,
      /v2Ok\(\) or v2Fail\(\)/,
    ],
  ])('refuses %s', (_, act, message, advice) => {
    const error = failureOf(act, advice)
    expect([error.name, error.code]).toEqual(['WebhookError', 'REPLY_INVALID'])
    expect(error.message).toMatch(message)
  })
})

describe('a signed reply', () => {
  const settings = { ...config, now: () => now }

  it.each<[string, NonNullable<ReplyOptions['signWith']>]>([
    ['a client', createClient(settings)],
    ['webhook keys', createWebhookKeys(settings)],
  ])('is signed by %s as three lines', (_, signWith) => {
    const { headers, body, status } = reply(signedAnswer, { code: 'SUCCESS', fee: 1 }, { signWith })
    expect([status, body]).toEqual([200, '{"code":"SUCCESS","fee":1}'])
    const authorization = headers.authorization ?? ''
    const [scheme, parts] = authorization.split(/ (.*)/)
    expect(scheme).toBe('WECHATPAY2-SHA256-RSA2048')
    const fields = Object.fromEntries(
      [...(parts ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    )
    expect(fields).toMatchObject({
      mchid: config.mchid,
      serial_no: config.serial,
      timestamp: String(now / 1000),
    })
    const message = `${fields.timestamp}\n${fields.nonce_str}\n${body}\n`
    const publicKey = createPublicKey(Object(config.privateKey))
    expect(verify('sha256', Buffer.from(message), publicKey, Buffer.from(fields.signature, 'base64'))).toBe(
      true,
    )
  })

  it.each(['mchid', 'serial', 'privateKey'] as const)('needs %s', name => {
    const { [name]: _, ...others } = settings
    const act = (): Reply => reply(signedAnswer, { code: 'SUCCESS' }, { signWith: createWebhookKeys(others) })
    expect(failureOf(act, /Set mchid, serial and privateKey/)).toMatchObject({
      code: 'MISSING_SETTING',
      field: name,
    })
  })
})

describe('sending', () => {
  it('makes a Fetch Response', async () => {
    const response = toResponse(fail('no', 503))
    expect([response.status, response.headers.get('Content-Type')]).toEqual([503, 'application/json'])
    expect(await response.json()).toEqual({ code: 'FAIL', message: 'no' })
    expect(toResponse({ status: 204, headers: {}, body: '' }).body).toBeNull()
  })

  it('answers through node:http, with a length', async () => {
    const server = createServer((_, response) => sendReply(response, reply(payment, { code: 'SUCCESS' })))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port }: AddressInfo = Object(server.address())
    const response = await fetch(`http://127.0.0.1:${port}/`)
    expect([response.status, response.headers.get('Content-Length')]).toEqual([200, '18'])
    expect(await response.text()).toBe('{"code":"SUCCESS"}')
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })
})
