import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createClient } from '../../../templates/runtime/client/create-client.js'
import { createTestPlatform, createTestResponse } from '../../../templates/runtime/testing/index.js'
import { v2 } from '../../../templates/runtime/v2/v2.js'
import { type Advice, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'

const now = Date.UTC(2026, 7, 1, 4, 30)
const { config, signer } = createTestPlatform()
const [id = ''] = Object.keys(config.publicKeys)
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
const date = (seconds: number): Record<string, string> => ({
  Date: new Date(now + seconds * 1000).toUTCString(),
})
const json = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', 'Request-ID': 'r', ...headers },
  })
const html = (status: number, headers: Record<string, string> = {}): Response =>
  new Response('<html><title>secret</title></html>', {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  })

const failureOf = (response: Response, advice: Advice, more: object = {}) =>
  rejectionOf(
    createClient({
      ...config,
      ...more,
      now: () => now,
      retry: { attempts: 1 },
      fetch: async () => response,
    }).request('POST /v3/orders', { json: { a: 1 } }),
    advice,
  )
const failureOfV2 = (response: Response, advice: Advice) =>
  rejectionOf(
    createClient({ ...config, now: () => now, retry: { attempts: 1 }, fetch: async () => response }).request(
      {
        id: 'v2/a#post',
        protocol: 'v2',
        method: 'POST',
        path: '/a',
        body: { kind: 'xml', required: false },
        response: { kind: 'object', status: 200, mediaType: 'application/xml' },
        handler: v2,
      },
      { xml: {} },
    ),
    advice,
  )

const signError = { code: 'SIGN_ERROR', message: '签名错误' }
const late = { code: 'PARAM_ERROR', message: 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟' }

describe('the clock of this machine', () => {
  it.each<[string, Response, RegExp]>([
    [
      'behind, by the Date of the answer',
      json(401, signError, date(400)),
      /^This machine's clock is 400 s behind the service's, and 300 s are allowed: set it \(NTP\)\. Check that privateKey/,
    ],
    [
      'ahead, by the Date of the answer',
      json(401, signError, date(-7200)),
      /^This machine's clock is 7200 s ahead of the service's/,
    ],
    ['off, where the message says so', json(400, late, date(301)), /^This machine's clock is 301 s behind/],
    [
      'off, where only the message says so',
      json(401, late),
      /^Compare this machine's clock with the right time \(NTP\): 300 s/,
    ],
  ])('is told to be %s', async (_, response, advice) => {
    expect((await failureOf(response, advice)).name).toMatch(/^(ApiError|SignatureRejectedError)$/)
  })

  const keys = /^Check that privateKey and serial belong to one certificate/
  it.each<[string, Response, RegExp]>([
    ['is right', json(401, signError, date(5)), keys],
    ['is not known', json(401, signError), keys],
    [
      'has nothing to do with it',
      json(400, { code: 'PARAM_ERROR', message: 'x' }, date(9999)),
      next.compareDocumentation,
    ],
  ])('is not blamed where it %s', async (_, response, advice) => {
    expect((await failureOf(response, advice)).advice).not.toMatch(/clock/)
  })
})

describe('an id that the service does not know', () => {
  it.each<[string, object]>([
    ['in words', { code: 'PARAM_ERROR', message: '平台证书序列号Wechatpay-Serial错误' }],
    [
      'by the field',
      {
        code: 'PARAM_ERROR',
        message: '参数错误',
        detail: { field: 'Wechatpay-Serial', value: 12345678901234567890n.toString() },
      },
    ],
    ['by the public key', { code: 'RESOURCE_NOT_EXISTS', message: '微信支付公钥不存在' }],
    ['by the id of a public key', { code: 'INVALID_REQUEST', message: '公钥ID不存在' }],
  ])('is told where the answer says so %s', async (_, body) => {
    const { code } = await failureOf(
      json(400, body),
      `The service knows no key ${id} of this merchant: compare the name in publicKeys with the id on the merchant platform (账户中心, API安全) of this mchid.`,
    )
    expect(code).toMatch(/PARAM_ERROR|INVALID_REQUEST|RESOURCE_NOT_EXISTS/)
  })

  it('is told of a certificate', async () => {
    const more = { publicKeys: { ABCDEF0123456789: config.publicKeys[id] } }
    const { code } = await failureOf(
      json(400, { code: 'PARAM_ERROR', message: '平台证书序列号错误' }),
      /^The service knows no platform certificate ABCDEF0123456789 .*set publicKeys/,
      more,
    )
    expect(code).toBe('PARAM_ERROR')
  })

  it('is not blamed for other mistakes', async () => {
    const response = json(400, { code: 'PARAM_ERROR', message: 'appid' })
    expect((await failureOf(response, /^Compare the request/)).code).toBe('PARAM_ERROR')
  })
})

describe('an answer that is none of the service', () => {
  it.each<[number, RegExp, string]>([
    [401, /a name and a password/, 'rejected'],
    [402, /^Check baseUri, and what stands between/, 'rejected'],
    [403, /firewall .* refused the call: let it pass/, 'rejected'],
    [404, /^Check baseUri: a gateway without this path/, 'rejected'],
    [405, /method/, 'rejected'],
    [407, /createNodeTransport/, 'rejected'],
    [408, /^Query what became of it|official documents/, 'unknown'],
    [411, /Content-Length/, 'rejected'],
    [413, /client_max_body_size/, 'rejected'],
    [414, /large_client_header_buffers/, 'rejected'],
    [429, /^Call less often/, 'rejected'],
    [431, /headers of this size/, 'rejected'],
    [500, /^Query what became of it/, 'unknown'],
    [502, /^Query what became of it/, 'unknown'],
    [504, /^Query what became of it/, 'unknown'],
  ])('with the status %i', async (status, advice, outcome) => {
    for (const failure of [
      await failureOf(html(status, { Server: 'nginx/1.25.3' }), advice),
      ...(status === 429 ? [] : [await failureOfV2(html(status, { Server: 'nginx/1.25.3' }), advice)]),
    ]) {
      expect(failure).toMatchObject({ name: 'ApiError', code: `HTTP_${status}`, outcome })
      expect(failure.message).toContain(
        `HTTP_${status}: the status ${status} came without a code, so it is hardly an answer of the service (text/html, server nginx/1.25.3).`,
      )
      expect(JSON.stringify(failure)).not.toContain('secret')
    }
  })

  it.each<[string, Response, string]>([
    ['without a body', new Response(null, { status: 403 }), 'of the service.'],
    [
      'of hostile headers',
      html(403, { Server: `${'x'.repeat(61)}`, Via: '1.1 squid' }),
      '(text/html, via 1.1 squid).',
    ],
    ['of a gateway that speaks JSON', json(403, { message: 'Forbidden' }), 'HTTP_403: Forbidden'],
  ])('%s', async (_, response, says) => {
    const { message } = await failureOf(response, /^A proxy or a firewall/)
    expect(message).toContain(says)
  })

  it('is not what has a code of the service', async () => {
    const { code } = await failureOf(json(403, { code: 'NO_AUTH', message: 'x' }), next.permission)
    expect(code).toBe('NO_AUTH')
    expect((await failureOf(json(403, { code: 'NO_AUTH' }), next.permission)).message).toMatch(
      /^NO_AUTH: the service answered with status 403 and no message\./,
    )
  })

  it('is told with status 200, too', async () => {
    const page = await failureOf(
      html(200),
      /a page of HTML came with the status 200, from a proxy, a firewall or the login page of a network\. Check baseUri/,
    )
    const unsigned = await failureOf(json(200, {}), next.proxyDropsHeaders)
    expect([page.code, unsigned.code]).toEqual(['SIGNATURE_MISSING', 'SIGNATURE_MISSING'])
  })
})

describe('an answer whose signature is wrong', () => {
  it('names the PEM under the id, and how to compare it', async () => {
    const failure = await failureOf(
      createTestResponse({ ...signer, data: {}, now }),
      /^Do not use the content\. Check that nothing between here and WeChat Pay changes bodies\. .* the PEM under PUB_KEY_ID_\d+ is that of another id\. Its SHA-256 begins with [0-9a-f]{16}: .*openssl/,
      { publicKeys: { [id]: other.publicKey } },
    )
    expect(failure.code).toBe('SIGNATURE_INVALID')
    expect(failure.advice).toContain(id)
  })

  it('names the id that the signature fits', async () => {
    const publicKeys = { [id]: other.publicKey, PUB_KEY_ID_2: config.publicKeys[id] }
    const response = createTestResponse({ ...signer, data: {}, now })
    const failure = await failureOf(response, next.mixedKeys, { publicKeys })
    expect(failure.message).toContain(
      `The signature fits the key under PUB_KEY_ID_2, not the one under ${id}`,
    )
  })

  it('does not blame a certificate, which names itself', async () => {
    const serial = 'ABCDEF0123456789'
    const failure = await failureOf(
      createTestResponse({ ...signer, platformSerial: serial, data: {}, now }),
      /somebody else sent this\.$/,
      { publicKeys: { [serial]: other.publicKey } },
    )
    expect(failure.code).toBe('SIGNATURE_INVALID')
  })
})
