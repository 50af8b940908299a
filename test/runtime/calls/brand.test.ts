import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type BrandClientConfig,
  type ClientConfig,
  createClient,
  jsapiParameters,
  type OperationDescriptor,
} from '../../../templates/runtime/index.js'
import { createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { type AnswerFaults, type BrandServer, startBrandServer } from '../server/brand-server.js'
import { testTime } from '../server/parties.js'
import { headerOf, type ReceivedRequest } from '../server/wire.js'
import { failureOf, rejectionOf } from '../support/failure-of.js'
import { makeCertificate } from '../support/make-certificate.js'
import { expectNoSecret } from '../webhook/expect-no-secret.js'

const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [own, platform, stranger] = [keyPair(), keyPair(), keyPair()]
const merchant = createTestPlatform()
const [merchantKeyId = ''] = Object.keys(merchant.config.publicKeys)
const [brandId, platformId] = ['120344', `PUB_KEY_ID_${'7'.repeat(32)}`]
const serial = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const apiKey = `${'k'.repeat(31)}Z`
const brand = {
  brandId,
  serial,
  privateKey: own.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  publicKeys: { [platformId]: platform.publicKey.export({ type: 'spki', format: 'pem' }).toString() },
  apiKey,
}
const post: OperationDescriptor = {
  id: 'brand/cards#post',
  protocol: 'brand',
  method: 'POST',
  path: '/brand/cards/{id}',
  pathParameters: ['id'],
  queryParameters: ['page'],
  body: { kind: 'json', required: true },
  requestFields: {
    encrypted: [{ algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt', paths: ['/json/phone'] }],
  },
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
}
const upload: OperationDescriptor = {
  id: 'brand/images#post',
  protocol: 'brand',
  method: 'POST',
  path: '/brand/images',
  body: {
    kind: 'multipart',
    required: true,
    parts: ['file', 'meta'],
    files: ['file'],
    fileFacts: [{ kind: 'digest', path: '/body/meta/sha256', file: 'file', algorithm: 'sha256' }],
  },
  requestFields: { encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/body/meta'] }] },
  response: { kind: 'object', status: 200, mediaType: 'application/json' },
}

let server: BrandServer
beforeAll(async () => {
  const parties = { brandId, serial, publicKey: own.publicKey, platformKey: platform.privateKey, platformId }
  server = await startBrandServer(parties, () => testTime)
})
afterAll(() => server.close())
beforeEach(() => {
  server.accepted.length = 0
  server.refusals.length = 0
  server.answers.length = 0
})

const settings = () => ({ baseUri: server.url, now: () => testTime, retry: { delay: 1, maxDelay: 1 } })
const brandClient = (more: Partial<BrandClientConfig> = {}) => createClient({ brand, ...settings(), ...more })
const bothClient = () => createClient({ ...merchant.config, brand, ...settings() })

describe('calls of the brand API', () => {
  it.each([
    ['a brand alone', brandClient],
    ['a merchant with its brand', bothClient],
  ])('are signed by the brand: %s', async (_, make) => {
    const request = { id: 'a b', query: { page: 2 }, json: { name: '券' } }
    const { data, requestId } = await make().request(post, request).withResponse()
    expect(data).toEqual({ ok: true })
    expect(requestId).toBeDefined()
    expect(server.refusals).toEqual([])
    const [seen] = server.accepted
    expect(seen?.url).toBe('/brand/cards/a%20b?page=2')
    expect(authorizationOf(seen)).toMatch(
      /^WECHATPAY-BRAND-SHA256-RSA2048 brand_id="120344",nonce_str="[^"]{32}",timestamp="\d+",serial_no="5157F09E/,
    )
    expect(authorizationOf(seen)).not.toContain('mchid')
    expect(seen && headerOf(seen, 'wechatpay-serial')).toBe(platformId)
  })

  it('need no page', async () => {
    expect(await brandClient().request('GET /brand/new/{id}', { id: '1' })).toEqual({ ok: true })
    expect(await brandClient().request('POST /brand/new', { json: { a: 1 } })).toEqual({ ok: true })
    expect(server.accepted.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /brand/new/1',
      'POST /brand/new',
    ])
  })

  it('upload files whose meta alone is signed', async () => {
    const content = new Uint8Array([1, 2, 3])
    await brandClient().request(upload, {
      body: { file: { filename: 'a.png', content }, meta: { filename: 'a.png' } },
    })
    expect(server.refusals).toEqual([])
    expect(server.accepted).toHaveLength(1)
  })

  it('encrypt with the public key for the brand', async () => {
    await bothClient().request(post, { id: '1', json: { phone: '13900001111' } })
    const sent: unknown = JSON.parse(server.accepted[0]?.body.toString('utf8') ?? '')
    const ciphertext = String(Reflect.get(Object(sent), 'phone'))
    const options = { key: platform.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING }
    expect(privateDecrypt(options, Buffer.from(ciphertext, 'base64')).toString()).toBe('13900001111')
  })

  it('repeat the same bytes with a fresh signature', async () => {
    server.answers.push({ status: 500, body: '{"code":"SYSTEM_ERROR","message":"later"}' })
    const request = { id: '1', json: { a: 1 } }
    await brandClient().request(post, request, { retry: { repeatWrites: true } })
    const [first, second] = server.accepted
    expect(second?.body).toEqual(first?.body)
    expect(authorizationOf(second)).not.toBe(authorizationOf(first))
  })

  it('name the settings of the brand where the service refuses the signature', async () => {
    const client = brandClient({ brand: { ...brand, serial: 'A'.repeat(40) } })
    const advice =
      /^Check that brand\.privateKey and brand\.serial belong to one certificate, which belongs to brand\.brandId/
    const error = await rejectionOf(client.request(post, { id: '1', json: {} }), advice)
    expect(error).toMatchObject({ code: 'SIGN_ERROR', outcome: 'rejected' })
    expectNoSecret(error, [apiKey, brand.privateKey.split('\n')[1] ?? ''])
  })

  it('name the key where the service does not know it', async () => {
    const [id, other] = [`PUB_KEY_ID_${'8'.repeat(32)}`, brand.publicKeys[platformId] ?? '']
    const client = brandClient({ brand: { ...brand, publicKeys: { [id]: other } } })
    const advice =
      /knows no key PUB_KEY_ID_8+ of this brand: compare the name in brand\.publicKeys .*brand platform/
    expect((await rejectionOf(client.request(post, { id: '1', json: {} }), advice)).code).toBe(
      'INVALID_REQUEST',
    )
  })
})

describe('an answer to a brand is refused', () => {
  const clock = /Set the clock/
  it.each<[string, AnswerFaults, string, RegExp]>([
    [
      'from the platform of the merchant',
      { key: keyOf(merchant.signer.platformPrivateKey), serial: merchantKeyId },
      'SERIAL_UNKNOWN',
      /^Add it to brand\.publicKeys \(brand platform, security centre\)\. Known: PUB_KEY_ID_7+\.$/,
    ],
    [
      "with the merchant's platform key under the id of the brand's",
      { key: keyOf(merchant.signer.platformPrivateKey), type: 'WECHATPAY2-SHA256-RSA2048' },
      'SIGNATURE_INVALID',
      /anew from the brand platform \(账号管理, 安全中心\)/,
    ],
    ["with the brand's own key", { key: own.privateKey }, 'SIGNATURE_INVALID', /somebody else sent this/],
    ['with a key of nobody', { key: stranger.privateKey }, 'SIGNATURE_INVALID', /somebody else sent this/],
    ['under an unknown id', { serial: 'PUB_KEY_ID_1' }, 'SERIAL_UNKNOWN', /^Add it to brand\.publicKeys/],
    [
      'under the serial number of a certificate',
      { serial: 'AB'.repeat(20) },
      'SERIAL_UNKNOWN',
      /^Add it to brand\.publicKeys/,
    ],
    ['whose body was changed', { sent: '{"ok":false}' }, 'SIGNATURE_INVALID', /changes bodies/],
    ['that is old', { timestamp: testTime / 1000 - 301 }, 'CLOCK_OFFSET', clock],
    ['that is early', { timestamp: testTime / 1000 + 301 }, 'CLOCK_OFFSET', clock],
    ['without a signature', { unsigned: true }, 'SIGNATURE_MISSING', /WeChat Pay signs every answer/],
  ])('%s', async (_, faults, code, advice) => {
    server.answers.push({ faults })
    const error = await rejectionOf(bothClient().request(post, { id: '1', json: {} }), advice)
    expect(error).toMatchObject({ code, outcome: 'unknown' })
    // Nothing is fetched to verify it: brands have no platform certificates.
    expect(server.accepted).toHaveLength(1)
    expectNoSecret(error, [apiKey, merchant.config.apiV3Key])
  })

  it('that came before', async () => {
    const nonce = 'the-same-nonce'
    server.answers.push({ faults: { nonce } }, { faults: { nonce } })
    const client = brandClient()
    await client.request(post, { id: '1', json: {} })
    const again = client.request(post, { id: '1', json: {} })
    expect((await rejectionOf(again, /not act .*second time/)).code).toBe('SIGNATURE_REPLAYED')
  })

  it('and one for the merchant, with the key of the brand', async () => {
    let asked = ''
    const fetch = async (_: string, { headers }: RequestInit): Promise<Response> => {
      asked = String(Reflect.get(Object(headers), 'authorization'))
      const { createTestResponse } = await import('../../../templates/runtime/testing/index.js')
      const signer = { platformPrivateKey: platform.privateKey, platformSerial: platformId, apiV3Key: apiKey }
      return createTestResponse({ ...signer, data: { ok: true }, now: testTime })
    }
    const client = createClient({ ...merchant.config, brand, fetch, now: () => testTime })
    const error = await rejectionOf(client.request('GET /v3/a'), /^Add it to publicKeys \(merchant platform/)
    expect(error.code).toBe('SERIAL_UNKNOWN')
    expect(asked).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="/)
  })
})

describe('what a client does not have', () => {
  it('is named where a merchant calls the brand API', async () => {
    const client = createClient({ ...merchant.config, ...settings() })
    const call = client.request(post, { id: '1', json: {} })
    const error = await rejectionOf(call, /^Set brand: \{ brandId, serial, privateKey, publicKeys, apiKey \}/)
    expect(error).toMatchObject({ code: 'MISSING_BRAND_SETTING', field: 'brand', outcome: 'not-sent' })
    expect(error).toMatchObject({ operation: 'brand/cards#post' })
    expect(server.accepted).toEqual([])
  })

  it('is named where a brand calls as a merchant', async () => {
    const advice = /^Set mchid, serial, privateKey and publicKeys beside `brand`/
    const client = brandClient()
    const error = await rejectionOf(client.request('GET /v3/a'), advice)
    expect(error).toMatchObject({ code: 'MISSING_SETTING', field: 'mchid', outcome: 'not-sent' })
    const order = { appId: 'wx1', prepayId: 'p' }
    expect(failureOf(() => jsapiParameters(client, order), advice).field).toBe('mchid')
    expect(server.accepted).toEqual([])
    await client.close()
  })
})

describe('a configuration of a brand', () => {
  const certificate = makeCertificate({ serial })
  const pem = brand.publicKeys[platformId] ?? ''
  const merchantPem = merchant.config.publicKeys[merchantKeyId] ?? ''
  const platformAdvice = /take them from the brand platform/
  it.each<[string, object, string, string, RegExp]>([
    ['no id', { brandId: '' }, 'MISSING_SETTING', 'brand.brandId', /id of the brand/],
    ['a number as id', { brandId: 120344 }, 'INVALID_SETTING', 'brand.brandId', /as a string, in quotes/],
    ['blanks in the id', { brandId: '12 03' }, 'INVALID_SETTING', 'brand.brandId', /without blanks/],
    ['no serial', { serial: undefined }, 'MISSING_SETTING', 'brand.serial', /the brand's API certificate/],
    ['a key id as serial', { serial: platformId }, 'INVALID_SETTING', 'brand.serial', /openssl x509/],
    ['no private key', { privateKey: '' }, 'INVALID_KEY', 'brand.privateKey', /content of the \.pem file/],
    [
      'another certificate',
      { certificate: certificate.pem },
      'KEY_MISMATCH',
      'brand.privateKey',
      /one apiclient_cert/,
    ],
    ['a short key for notices', { apiKey: 'short' }, 'INVALID_KEY', 'brand.apiKey', /Give the key/],
    [
      'no public keys',
      { publicKeys: {} },
      'MISSING_SETTING',
      'brand.publicKeys',
      /brands have no platform certificates/,
    ],
    ['a key without a name', { publicKeys: pem }, 'INVALID_SETTING', 'brand.publicKeys', /brand platform/],
    [
      'a name of another form',
      { publicKeys: { x: pem } },
      'INVALID_SETTING',
      'brand.publicKeys',
      /PUB_KEY_ID_…/,
    ],
    [
      'a serial number as name',
      { publicKeys: { ['AB'.repeat(20)]: pem } },
      'INVALID_SETTING',
      'brand.publicKeys',
      /PUB_KEY_ID_…/,
    ],
    [
      'a platform certificate',
      { publicKeys: { [platformId]: certificate.pem } },
      'INVALID_SETTING',
      `brand.publicKeys.${platformId}`,
      /brands have no platform certificates/,
    ],
    [
      "the brand's own key",
      { publicKeys: { [platformId]: own.publicKey } },
      'OWN_SERIAL',
      `brand.publicKeys.${platformId}`,
      platformAdvice,
    ],
    [
      "the merchant's key of WeChat Pay",
      { publicKeys: { [platformId]: merchantPem } },
      'INVALID_SETTING',
      `brand.publicKeys.${platformId}`,
      platformAdvice,
    ],
    [
      "the id of the merchant's key",
      { publicKeys: { [merchantKeyId]: pem } },
      'INVALID_SETTING',
      `brand.publicKeys.${merchantKeyId}`,
      platformAdvice,
    ],
    [
      "the merchant's private key",
      { privateKey: merchant.config.privateKey },
      'INVALID_SETTING',
      'brand.privateKey',
      platformAdvice,
    ],
    [
      "the merchant's serial number",
      { serial: merchant.config.serial },
      'INVALID_SETTING',
      'brand.serial',
      platformAdvice,
    ],
    [
      'an unknown member',
      { brandid: '1' },
      'INVALID_SETTING',
      'brand.brandid',
      /Write `brand\.brandId` instead/,
    ],
    [
      'the APIv3 key by its name',
      { apiV3Key: apiKey },
      'INVALID_SETTING',
      'brand.apiV3Key',
      /brand\.apiKey|Known are/,
    ],
  ])('with %s is refused', (_, change, code, field, advice) => {
    const config = { ...merchant.config, brand: { ...brand, ...change } }
    const create = (): unknown => Reflect.apply(createClient, undefined, [config])
    const error = failureOf(create, advice)
    expect(error).toMatchObject({ code, field })
    expectNoSecret(error, [apiKey, merchant.config.apiV3Key, 'short'])
  })

  it('fits its certificate', () => {
    const fitting = makeCertificate({ serial, keys: own, commonName: 'brand' })
    expect(() => createClient({ brand: { ...brand, certificate: fitting.pem } })).not.toThrow()
  })

  it('beside half a merchant is refused', () => {
    const half: Partial<ClientConfig> = { mchid: '1900000001', brand }
    const create = (): unknown => Reflect.apply(createClient, undefined, [half])
    expect(failureOf(create, /serial number of the merchant's API certificate/).field).toBe('serial')
  })

  it('is not shown by the client', () => {
    expectNoSecret(brandClient(), [apiKey, brandId, serial, platformId])
  })
})

function keyOf(key: unknown): NonNullable<AnswerFaults['key']> {
  if (typeof key === 'object' && key !== null && 'asymmetricKeyType' in key) {
    return key as NonNullable<AnswerFaults['key']>
  }
  throw new Error('The test platform made another kind of key.')
}

function authorizationOf(request: ReceivedRequest | undefined): string | undefined {
  return request && headerOf(request, 'authorization')
}
