import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { merchantOf } from '../../../templates/runtime/client/merchant.js'
import {
  type CertificatesEvent,
  type Client,
  type ClientConfig,
  createClient,
  createNodeTransport,
  parseWebhook,
  type Transport,
  type WebhookDescriptor,
} from '../../../templates/runtime/index.js'
import { oaepDecrypt } from '../../../templates/runtime/local/wire/oaep.js'
import { sealGcm } from '../../../templates/runtime/local/wire/seal.js'
import { expectNoLeak } from '../hostile/expect-no-leak.js'
import { answerCertificates } from '../server/answer-certificates.js'
import { closedAddress } from '../server/closed-address.js'
import { type CertifiedParty, type Party, testTime } from '../server/parties.js'
import { type Answer, headerOf, pathOf } from '../server/wire.js'
import { advised, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { jsonOperation, readOperation } from './operations.js'
import { type Stage, startStage } from './stage.js'

let stage: Stage
let first: CertifiedParty
let second: CertifiedParty

beforeAll(async () => {
  stage = await startStage()
  ;[first, second] = stage.parties.certificates
})
afterAll(() => stage.server.close())
beforeEach(() => {
  stage.server.reset()
  stage.clock.now = testTime
})

const post = jsonOperation()
const encrypted = jsonOperation({
  requestFields: {
    encrypted: [{ algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt', paths: ['/json/name'] }],
  },
})

/** A client that has to download certificates. */
function downloader(events: CertificatesEvent[] = [], more: object = {}): Client {
  return stage.client({ publicKeys: {}, hooks: { onCertificates: event => events.push(event) }, ...more })
}

const downloads = (): number =>
  [...stage.server.received, ...stage.server.refused.map(({ request }) => request)].filter(
    request => pathOf(request) === '/v3/certificates',
  ).length
const posts = () => stage.server.received.filter(({ method }) => method === 'POST')

/** Answers calls with `{}`, and downloads with what is given. */
function answerDownloads(answer: () => Answer, other: Answer = { body: {} }): void {
  stage.server.answer(request => (pathOf(request) === '/v3/certificates' ? answer() : other), true)
}

describe('platform certificates', () => {
  it('are downloaded by the first call that needs them, once for many calls at a time', async () => {
    const events: CertificatesEvent[] = []
    const client = downloader(events)
    expect(downloads()).toBe(0)
    await Promise.all(Array.from({ length: 20 }, () => client.request(post, { json: {} })))
    await client.request(post, { json: {} })
    expect(downloads()).toBe(1)
    const certificates = [first, second].map(({ serial, validTo }) => ({
      kind: 'platform',
      serial,
      expires: validTo,
    }))
    const serials = [first.serial, second.serial]
    expect(events).toEqual([{ source: 'download', serials, certificates, error: undefined }])
    expect(stage.server.refused).toEqual([])
  })

  it('encrypt with the one that lasts longest, and name it', async () => {
    await downloader().request(encrypted, { json: { name: '张三丰' } })
    const [request] = posts()
    expect(request && headerOf(request, 'wechatpay-serial')).toBe(second.serial)
    const sent: unknown = JSON.parse(request?.body.toString() ?? '')
    expect(sent).toEqual({ name: expect.any(String) })
    const name = typeof sent === 'object' && sent !== null && 'name' in sent ? String(sent.name) : ''
    expect(oaepDecrypt(name, second.privateKey)).toBe('张三丰')
  })

  it('are fetched anew when they are old, never by a timer', async () => {
    const client = downloader()
    await client.request(post, { json: {} })
    stage.clock.now += 12 * 3_600_000
    await client.request(post, { json: {} })
    expect(downloads()).toBe(1)
    stage.clock.now += 1
    await client.request(post, { json: {} })
    expect(downloads()).toBe(2)
  })

  it('that are old still serve where the download fails; the hook hears of it', async () => {
    const events: CertificatesEvent[] = []
    const client = downloader(events)
    await client.request(post, { json: {} })
    stage.clock.now += 13 * 3_600_000
    answerDownloads(() => ({ status: 401, sign: false, body: { code: 'SIGN_ERROR', message: 'x' } }))
    await client.request(post, { json: {} })
    await vi.waitFor(() => expect(events).toHaveLength(2))
    expect(events[1]).toMatchObject({ serials: [first.serial, second.serial] })
    expect(advised(events[1]?.error, next.clockOrKeys).code).toBe('SIGN_ERROR')
  })

  it('that do not come end the call by its own time or signal, and it was not sent', async () => {
    answerDownloads(() => ({ raw: () => undefined }))
    const late = downloader([], { timeout: 500, retry: { attempts: 1 } }).request(
      post,
      { json: {} },
      { timeout: 50 },
    )
    expect(await rejectionOf(late, next.checkNetworkThenRepeat)).toMatchObject({
      code: 'TIMEOUT',
      outcome: 'not-sent',
    })
    const signal = AbortSignal.timeout(50)
    const ended = downloader([], { timeout: 500, retry: { attempts: 1 } }).request(
      post,
      { json: {} },
      { signal },
    )
    expect(await rejectionOf(ended, next.callAgain)).toMatchObject({ code: 'TIMEOUT', outcome: 'not-sent' })
    // The downloads go on behind; on a busy machine one may reach the server late, and the next test counts them.
    await vi.waitFor(() => expect(downloads()).toBe(2))
    expect(posts()).toEqual([])
  })

  it('are mixed with public keys: an answer under an unknown serial number asks for them', async () => {
    const client = stage.client()
    await client.request(post, { json: {} })
    expect(downloads()).toBe(0)
    // The service still signs with a certificate, as it does for days while a merchant migrates.
    const { signBody } = await import('../../../templates/runtime/local/wire/signed-headers.js')
    const timestamp = String(Math.floor(stage.clock.now / 1000))
    for (const nonce of ['a', 'b']) {
      const body = Buffer.from('{}')
      const signature = await signBody({ timestamp, nonce, body, privateKey: first.privateKey })
      const sign = () => ({
        'Wechatpay-Timestamp': timestamp,
        'Wechatpay-Nonce': nonce,
        'Wechatpay-Signature': signature,
        'Wechatpay-Serial': first.serial,
      })
      stage.server.answer(() => ({ body: {}, sign }))
      await client.request(post, { json: {} })
    }
    expect(downloads()).toBe(1)
    expect(posts().map(each => headerOf(each, 'wechatpay-serial'))).toEqual(
      Array.from({ length: 3 }, () => stage.parties.publicKey.serial),
    )
  })

  it('given by hand need no download', async () => {
    const client = stage.client({
      publicKeys: {},
      downloadCertificates: false,
      certificates: { [first.serial.toLowerCase()]: first.certificatePem },
    })
    await client.request(post, { json: {} })
    expect(downloads()).toBe(0)
    expect(posts().map(each => headerOf(each, 'wechatpay-serial'))).toEqual([first.serial])
  })
})

const flipped = (text: string): string => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`

/** An answer whose first certificate is changed. */
function changedEntry(change: (entry: ReturnType<typeof sealGcm>) => object): Answer {
  const entry = sealGcm(second.certificatePem, stage.parties.apiV3Key, 'certificate')
  const times = { effective_time: '2022-01-01T08:00:00+08:00', expire_time: '2031-01-01T08:00:00+08:00' }
  return { body: { data: [{ serial_no: second.serial, ...times, encrypt_certificate: change(entry) }] } }
}

describe('a download of certificates that cannot be trusted', () => {
  it.each<[string, () => Answer, object, RegExp]>([
    [
      'a flipped bit in the ciphertext',
      () => changedEntry(entry => ({ ...entry, ciphertext: flipped(entry.ciphertext) })),
      { code: 'TAG_MISMATCH' },
      /Check apiV3Key.*of this mchid/,
    ],
    [
      'a flipped bit in the tag',
      () =>
        changedEntry(entry => ({
          ...entry,
          ciphertext: entry.ciphertext.replace(
            /.(.{4})$/,
            (all, end) => `${all.startsWith('A') ? 'B' : 'A'}${end}`,
          ),
        })),
      { code: 'TAG_MISMATCH' },
      /Check apiV3Key.*of this mchid/,
    ],
    [
      'another nonce',
      () => changedEntry(entry => ({ ...entry, nonce: flipped(entry.nonce) })),
      { code: 'TAG_MISMATCH' },
      /Check apiV3Key.*of this mchid/,
    ],
    [
      'other associated data',
      () => changedEntry(entry => ({ ...entry, associated_data: 'Certificate' })),
      { code: 'BODY_UNREADABLE' },
      /Report the request id to WeChat Pay, or set certificates or publicKeys/,
    ],
    [
      'no associated data',
      () => changedEntry(({ associated_data: _, ...entry }) => entry),
      { code: 'BODY_UNREADABLE' },
      /Report the request id to WeChat Pay, or set certificates or publicKeys/,
    ],
    [
      'another algorithm',
      () => changedEntry(entry => ({ ...entry, algorithm: 'AEAD_SM4_GCM' })),
      { code: 'BODY_UNREADABLE' },
      /Report the request id to WeChat Pay, or set certificates or publicKeys/,
    ],
    [
      'no algorithm',
      () => changedEntry(({ algorithm: _, ...entry }) => entry),
      { code: 'BODY_UNREADABLE' },
      /Report the request id to WeChat Pay, or set certificates or publicKeys/,
    ],
    [
      'something else that was encrypted as a notice is',
      () => changedEntry(() => sealGcm(second.certificatePem, stage.parties.apiV3Key, 'transaction')),
      { code: 'BODY_UNREADABLE' },
      /Report the request id to WeChat Pay, or set certificates or publicKeys/,
    ],
    [
      'no certificate in the ciphertext',
      () => changedEntry(() => sealGcm(` ${second.publicKeyPem}`, stage.parties.apiV3Key, 'certificate')),
      { code: 'BODY_UNREADABLE' },
      /Report the request id to WeChat Pay, or set certificates or publicKeys/,
    ],
    [
      'a short ciphertext',
      () => changedEntry(entry => ({ ...entry, ciphertext: 'AAAA' })),
      { code: 'CIPHERTEXT_INVALID' },
      /Report the request id.*or set certificates/,
    ],
    [
      'no ciphertext',
      () => changedEntry(({ ciphertext: _, ...entry }) => entry),
      { code: 'BODY_UNREADABLE' },
      /Report the request id to WeChat Pay, or set certificates or publicKeys/,
    ],
    [
      'no data',
      () => ({ body: {} }),
      { code: 'BODY_UNREADABLE' },
      /Report the request id to WeChat Pay, or set certificates or publicKeys/,
    ],
    [
      'no certificates',
      () => ({ body: { data: [] } }),
      { code: 'BODY_UNREADABLE' },
      /Report the request id to WeChat Pay, or set certificates or publicKeys/,
    ],
    ['no JSON', () => ({ body: '<html>' }), { code: 'BODY_UNREADABLE' }, next.repeatOrReport],
    [
      'no signature',
      () => ({ ...answerCertificates(stage), sign: false }),
      { code: 'SIGNATURE_MISSING' },
      next.proxyDropsHeaders,
    ],
    [
      'a serial number that is not that of the certificate',
      () => ({
        body: {
          data: [
            {
              serial_no: first.serial,
              encrypt_certificate: sealGcm(second.certificatePem, stage.parties.apiV3Key, 'certificate'),
            },
          ],
        },
      }),
      { code: 'BODY_UNREADABLE' },
      /Report the request id to WeChat Pay, or set certificates or publicKeys/,
    ],
    [
      'the signature of a key that is not in it',
      () => ({ ...answerCertificates(stage, [first]) }),
      { code: 'SERIAL_UNKNOWN' },
      next.addCertificate,
    ],
    [
      'a redirect',
      () => ({ status: 302, headers: { Location: 'https://example.com/' } }),
      { code: 'REDIRECTED' },
      next.checkBaseUri,
    ],
    [
      '404 for merchants with a public key alone',
      () => ({
        status: 404,
        sign: false,
        body: { code: 'RESOURCE_NOT_EXISTS', message: '无可用的平台证书' },
      }),
      { code: 'RESOURCE_NOT_EXISTS', advice: expect.stringContaining('publicKeys') },
      /Set publicKeys .*region: 'overseas'/,
    ],
  ])('with %s', async (_, answer, want, advice) => {
    answerDownloads(answer)
    const failure = await rejectionOf(downloader().request(post, { json: {} }), advice)
    // Nothing of the call itself was sent.
    expect(failure).toMatchObject({ outcome: 'not-sent', operation: 'v3/certificates#get', ...want })
    expect(posts()).toEqual([])
    expectNoLeak(failure, stage.parties)
  })

  it('with another APIv3 key says so', async () => {
    const apiV3Key = '0'.repeat(32)
    const failure = await rejectionOf(
      downloader([], { apiV3Key }).request(post, { json: {} }),
      /Check apiV3Key.*of this mchid/,
    )
    expect(failure).toMatchObject({ code: 'TAG_MISMATCH', advice: expect.stringContaining('apiV3Key') })
    expectNoLeak(failure, { ...stage.parties, apiV3Key })
  })
})

describe('a merchant with both kinds of keys', () => {
  it.each<[string, () => Party]>([
    ['the public key', () => stage.parties.publicKey],
    ['a certificate that is in it', () => second],
  ])('takes a list of certificates that %s signed', async (_, signer) => {
    const { signBody } = await import('../../../templates/runtime/local/wire/signed-headers.js')
    const { privateKey, serial } = signer()
    const answer = answerCertificates(stage)
    const sign = async (headers: Readonly<Record<string, string>>) => {
      const body = Buffer.from(JSON.stringify(answer.body))
      const [timestamp = '', nonce = ''] = [headers['Wechatpay-Timestamp'], headers['Wechatpay-Nonce']]
      const signature = await signBody({ timestamp, nonce, body, privateKey })
      return { ...headers, 'Wechatpay-Signature': signature, 'Wechatpay-Serial': serial }
    }
    const signed = await sign({
      'Wechatpay-Timestamp': String(testTime / 1000),
      'Wechatpay-Nonce': serial.slice(0, 32),
    })
    stage.server.answer(() => ({ ...answer, sign: () => signed }), true)
    const { platformKeys } = merchantOf(stage.client())
    expect(await platformKeys.find(first.serial)).toBeDefined()
    const [download] = stage.server.received
    expect(download && headerOf(download, 'wechatpay-serial')).toBe(stage.parties.publicKey.serial)
  })

  it('takes a list that a configured certificate signed, though it is not in it', async () => {
    const certificates = [first.certificatePem]
    const client = stage.client({ publicKeys: {}, certificates })
    const { signBody } = await import('../../../templates/runtime/local/wire/signed-headers.js')
    const answer = answerCertificates(stage, [second])
    const body = Buffer.from(JSON.stringify(answer.body))
    const [timestamp, nonce] = [String(testTime / 1000), 'configured']
    const signature = await signBody({ timestamp, nonce, body, privateKey: first.privateKey })
    const sign = () => ({
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Signature': signature,
      'Wechatpay-Serial': first.serial,
    })
    stage.server.answer(() => ({ ...answer, sign }), true)
    expect(await merchantOf(client).platformKeys.find(second.serial)).toBeDefined()
  })

  it('takes none that somebody else signed', async () => {
    const sign = (headers: object) => ({ ...headers, 'Wechatpay-Serial': first.serial })
    answerDownloads(() => ({ ...answerCertificates(stage), sign }))
    const failure = await rejectionOf(
      merchantOf(stage.client()).platformKeys.find(first.serial),
      next.mixedKeys,
    )
    expect(failure).toMatchObject({ code: 'SIGNATURE_INVALID' })
  })
})

describe('notices while certificates cannot be downloaded', () => {
  it('are welcome as soon as the network is back', async () => {
    const client = downloader([], { retry: { attempts: 1 } })
    const notice = async (nonce: string) => {
      const { signBody } = await import('../../../templates/runtime/local/wire/signed-headers.js')
      const body = Buffer.from(JSON.stringify({ event_type: 'COUPON.USE', id: nonce }))
      const timestamp = String(Math.floor(stage.clock.now / 1000))
      const signature = await signBody({ timestamp, nonce, body, privateKey: second.privateKey })
      const headers = {
        'Wechatpay-Timestamp': timestamp,
        'Wechatpay-Nonce': nonce,
        'Wechatpay-Signature': signature,
        'Wechatpay-Serial': second.serial,
      }
      return parseWebhook(client, { headers, body }, descriptor)
    }
    answerDownloads(() => ({ raw: response => void response.socket?.resetAndDestroy() }))
    expect(await rejectionOf(notice('a'), next.fetchCause)).toMatchObject({ code: 'SERIAL_UNKNOWN' })
    answerDownloads(() => answerCertificates(stage))
    expect(await rejectionOf(notice('b'), next.mendDownload)).toMatchObject({ code: 'SERIAL_UNKNOWN' })
    stage.clock.now += 1_000
    expect(await notice('c')).toMatchObject({ body: { id: 'c' } })
  })

  const descriptor: WebhookDescriptor = {
    id: 'v3/COUPON.USE',
    protocol: 'v3',
    eventTypes: ['COUPON.USE'],
    mediaType: 'application/json',
    reply: { statuses: ['20X'], mediaType: 'application/json', body: 'none' },
  }
})

describe('certificates of overseas merchants', () => {
  const apihk = 'https://apihk.mch.weixin.qq.com'
  const paths = (): readonly string[] => stage.server.received.map(request => pathOf(request))
  /** Every host leads to the server; which one was asked for is noted. */
  const noting = (asked: string[]): Transport => {
    const node = createNodeTransport()
    return {
      send(request) {
        const { origin } = new URL(request.url)
        asked.push(request.url.split('?')[0] ?? '')
        return node.send({ ...request, url: stage.server.url + request.url.slice(origin.length) })
      },
    }
  }

  beforeEach(() => {
    stage.server.answer(
      request => (pathOf(request).endsWith('/certificates') ? answerCertificates(stage) : { body: {} }),
      true,
    )
  })

  it.each<[string, Partial<ClientConfig>, string | undefined, string]>([
    ['baseUri is their host', { baseUri: `${apihk}/` }, undefined, `${apihk}/v3/global/certificates`],
    ['the operation is there', {}, `${apihk}/`, `${apihk}/v3/global/certificates`],
    ['the setting says so', { region: 'overseas' }, undefined, `${apihk}/v3/global/certificates`],
    [
      'the setting says no',
      { region: 'mainland' },
      `${apihk}/`,
      'https://api.mch.weixin.qq.com/v3/certificates',
    ],
    ['nothing says so', {}, undefined, 'https://api.mch.weixin.qq.com/v3/certificates'],
  ])('are asked for where %s', async (_, more, baseUri, want) => {
    const asked: string[] = []
    const { baseUri: _own, ...config } = stage.config({ publicKeys: {}, transport: noting(asked), ...more })
    const client = createClient({
      ...config,
      ...(more.baseUri === undefined ? {} : { baseUri: more.baseUri }),
    })
    await client.request(baseUri === undefined ? post : { ...post, baseUri }, { json: {} })
    expect(asked[0]).toBe(want)
    expect(asked).toHaveLength(2)
    expect(stage.server.refused).toEqual([])
  })

  it('come through the place that hosts names', async () => {
    const client = downloader([], { hosts: { [apihk]: stage.server.url } })
    await client.request({ ...post, baseUri: `${apihk}/` }, { json: {} })
    expect(paths()).toEqual(['/v3/global/certificates', '/v3/test/things'])
  })

  it('are named where they cannot be fetched', async () => {
    stage.server.answer(
      () => ({ status: 404, sign: false, body: { code: 'RESOURCE_NOT_EXISTS', message: 'x' } }),
      true,
    )
    const client = downloader([], { hosts: { [apihk]: stage.server.url }, region: 'overseas' })
    const failure = await rejectionOf(
      client.request(post, { json: {} }),
      /Set publicKeys .*region: 'overseas'/,
    )
    expect(failure).toMatchObject({ code: 'RESOURCE_NOT_EXISTS', operation: 'v3/global/certificates#get' })
  })
})

describe('a write whose answer needs a certificate that cannot be fetched', () => {
  const unknown = (): Answer => ({
    body: {},
    sign: headers => ({ ...headers, 'Wechatpay-Serial': first.serial }),
  })

  it.each<[string, () => Answer]>([
    ['a refused connection', () => ({ raw: response => void response.socket?.resetAndDestroy() })],
    ['429', () => ({ status: 429, sign: false, body: { code: 'FREQUENCY_LIMITED', message: 'x' } })],
    ['500', () => ({ status: 500, sign: false, body: { code: 'SYSTEM_ERROR', message: 'x' } })],
    ['404', () => ({ status: 404, sign: false, body: { code: 'RESOURCE_NOT_EXISTS', message: 'x' } })],
  ])('is unknown and never sent again: %s', async (_, answer) => {
    answerDownloads(answer, unknown())
    const client = stage.client({ retry: { attempts: 3, delay: 1, repeatWrites: true } })
    const failure = await rejectionOf(client.request(post, { json: {} }), next.fetchCause)
    expect(failure).toMatchObject({
      code: 'SERIAL_UNKNOWN',
      outcome: 'unknown',
      operation: 'v3/test/things#post',
      status: 200,
    })
    expect(posts()).toHaveLength(1)
  })

  it('is unknown where the service cannot be reached any more', async () => {
    const node = createNodeTransport()
    const nobody = await closedAddress()
    const client = stage.client({
      transport: {
        send: request =>
          request.url.endsWith('/v3/certificates')
            ? node.send({ ...request, url: nobody })
            : node.send(request),
      },
    })
    stage.server.answer(unknown)
    const failure = await rejectionOf(client.request(post, { json: {} }), next.fetchCause)
    expect(failure).toMatchObject({
      code: 'SERIAL_UNKNOWN',
      outcome: 'unknown',
      cause: { code: 'CONNECTION_FAILED' },
    })
    expect(posts()).toHaveLength(1)
  })
})

describe("the caller's signal", () => {
  it('ends a call that waits for certificates', async () => {
    const controller = new AbortController()
    answerDownloads(() => {
      controller.abort()
      return { raw: () => undefined }
    })
    const call = downloader().request(readOperation(), {}, { signal: controller.signal })
    expect(await rejectionOf(call, next.callAgain)).toMatchObject({ code: 'ABORTED', outcome: 'not-sent' })
  })

  it('ends a call whose answer waits for one', async () => {
    const controller = new AbortController()
    const answer = { body: {}, sign: (headers: object) => ({ ...headers, 'Wechatpay-Serial': first.serial }) }
    answerDownloads(() => {
      controller.abort()
      return { raw: () => undefined }
    }, answer)
    const call = stage.client().request(post, { json: {} }, { signal: controller.signal })
    expect(await rejectionOf(call, next.queryIfWrite)).toMatchObject({ code: 'ABORTED', outcome: 'unknown' })
  })
})
