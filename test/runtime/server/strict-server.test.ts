import { randomBytes, sign } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { signOfV2 } from '../../../templates/runtime/local/wire/sign-of-v2.js'
import { writeXml } from '../../../templates/runtime/local/wire/write-xml.js'
import { makeCertificate } from '../support/make-certificate.js'
import { type TestParties, testParties, testTime } from './parties.js'
import { type StrictServer, startStrictServer } from './strict-server.js'

let parties: TestParties
let server: StrictServer

beforeAll(async () => {
  parties = await testParties()
  server = await startStrictServer(parties, { now: () => testTime })
})
afterAll(() => server.close())
beforeEach(() => server.reset())

/** A request before it is signed; what is left out is right. */
interface Wish {
  readonly method?: string
  readonly target?: string
  readonly body?: string
  readonly timestamp?: string
  readonly nonce?: string
  readonly mchid?: string
  readonly serial?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Changes the header after it was signed. */
  readonly authorization?: (header: string) => string
  /** Sends another body than was signed. */
  readonly sent?: string
}

async function send(wish: Wish): Promise<{ readonly status: number; readonly code: unknown }> {
  const {
    method = 'POST',
    target = '/v3/a?b=c',
    body = '{"a":1}',
    timestamp = String(testTime / 1000),
  } = wish
  const {
    nonce = randomBytes(16).toString('hex'),
    mchid = parties.mchid,
    serial = parties.merchant.serial,
  } = wish
  const message = [method, target, timestamp, nonce, body, ''].join('\n')
  const signature = sign('sha256', Buffer.from(message), parties.merchant.privateKey).toString('base64')
  const pairs = { mchid, nonce_str: nonce, timestamp, serial_no: serial, signature }
  const text = Object.entries(pairs)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')
  const header = `WECHATPAY2-SHA256-RSA2048 ${text}`
  const sent = wish.sent ?? body
  const response = await fetch(server.url + target, {
    method,
    headers: {
      authorization: wish.authorization?.(header) ?? header,
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': 'test',
      'wechatpay-serial': parties.publicKey.serial,
      ...wish.headers,
    },
    ...(sent === '' ? {} : { body: sent }),
  })
  const answer: unknown = await response.json()
  return {
    status: response.status,
    code: typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : undefined,
  }
}

const seconds = (offset: number): string => String(testTime / 1000 + offset)

describe('the strict server takes', () => {
  it.each<[string, Wish]>([
    ['a signed request', {}],
    ['a signed request without a body', { method: 'GET', body: '' }],
    [
      'keys of Authorization in another order',
      { authorization: header => header.replace(/(mchid="\d+"),(nonce_str="\w+")/, '$2,$1') },
    ],
    ['a clock 300 s behind', { timestamp: seconds(-300) }],
    ['a clock 300 s ahead', { timestamp: seconds(300) }],
    [
      'a request for a certificate',
      { headers: { 'wechatpay-serial': '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' } },
    ],
  ])('%s', async (_, wish) => {
    expect(await send(wish)).toEqual({ status: 200, code: undefined })
    expect(server.received).toHaveLength(1)
  })
})

describe('the strict server refuses', () => {
  it.each<[string, Wish, number]>([
    ['another body than was signed', { sent: '{"a":2}' }, 401],
    ['another scheme', { authorization: header => header.replace('RSA2048', 'RSA4096') }, 401],
    ['a key twice', { authorization: header => `${header},mchid="1900000109"` }, 401],
    ['a key too many', { authorization: header => `${header},more="1"` }, 401],
    ['a key too few', { authorization: header => header.replace(/mchid="\d+",/, '') }, 401],
    ['blanks between keys', { authorization: header => header.replaceAll(',', ', ') }, 401],
    ['another merchant', { mchid: '1900000110' }, 401],
    ['another serial number', { serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1' }, 401],
    ['a serial number in small letters', { serial: '4a7d3c22b1e0f9580d1c6e2f7788990011223344' }, 401],
    ['a clock 301 s behind', { timestamp: seconds(-301) }, 401],
    ['a clock 301 s ahead', { timestamp: seconds(301) }, 401],
    ['a timestamp in milliseconds', { timestamp: String(testTime) }, 401],
    ['a short nonce', { nonce: 'a' }, 401],
    ['a nonce with other characters', { nonce: `${'a'.repeat(31)}-` }, 401],
    [
      'a changed signature',
      {
        authorization: header =>
          header.replace(/signature="(.)/, (_, first) => `signature="${first === 'A' ? 'B' : 'A'}`),
      },
      401,
    ],
    ['a signature without padding', { authorization: header => header.replace('=="', '"') }, 401],
    ['another Accept', { headers: { accept: 'text/html' } }, 406],
    ['another Content-Type', { headers: { 'content-type': 'text/plain' } }, 415],
    ['an unknown key', { headers: { 'wechatpay-serial': 'PUB_KEY_ID_1' } }, 400],
    ['no JSON', { body: 'a=b' }, 400],
    ['an emoji', { body: '{"a":"😀"}' }, 400],
  ])('%s', async (_, wish, status) => {
    expect(await send(wish)).toMatchObject({ status })
    expect(server.received).toEqual([])
  })

  it('a nonce that was used before', async () => {
    const nonce = randomBytes(16).toString('hex')
    expect(await send({ nonce })).toMatchObject({ status: 200 })
    expect(await send({ nonce })).toEqual({ status: 401, code: 'SIGN_ERROR' })
  })

  it('a multipart meta with a file name, and a body that is no multipart', async () => {
    const type = 'multipart/form-data; boundary=x'
    const part = (disposition: string) =>
      `--x\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n{"a":1}\r\n--x--\r\n`
    const cases: readonly (readonly [string, number])[] = [
      [part('name="meta"'), 200],
      [part('name="meta"; filename="blob"'), 400],
      [part('name="meta"').replace('\r\n\r\n', '\n\n'), 400],
      ['{"a":1}', 400],
    ]
    for (const [sent, status] of cases) {
      const wish = { body: '{"a":1}', sent, headers: { 'content-type': type } }
      expect(await send(wish)).toMatchObject({ status })
    }
  })

  it.each<[string, (fields: Map<string, string>) => void, string]>([
    ['nothing that is right', () => undefined, 'SUCCESS'],
    ['a changed field of v2', fields => fields.set('a', 'c'), 'FAIL'],
    ['a v2 request without nonce_str', fields => fields.delete('nonce_str'), 'FAIL'],
    ['another sign_type', fields => fields.set('sign_type', 'SHA1'), 'FAIL'],
    ['HMAC-SHA256 in name alone', fields => fields.set('sign_type', 'HMAC-SHA256'), 'FAIL'],
  ])('%s', async (_, change, want) => {
    const fields = new Map([
      ['a', 'b<&>中'],
      ['nonce_str', 'n'],
    ])
    fields.set('sign', signOfV2(fields, parties.apiV2Key, 'MD5'))
    change(fields)
    server.answer(() => ({ xml: { return_code: 'SUCCESS' } }))
    const headers = { 'content-type': 'text/xml' }
    const response = await fetch(`${server.url}/pay/x`, {
      method: 'POST',
      headers,
      body: writeXml(Object.fromEntries(fields)),
    })
    expect(await response.text()).toContain(want)
  })

  it('connections without the client certificate, or with one of somebody else', async () => {
    const secure = await startStrictServer(parties, { mutualTls: true })
    const { request } = await import('node:https')
    const other = makeCertificate({ address: '127.0.0.1' })
    const key = other.privateKey.export({ type: 'pkcs8', format: 'pem' })
    for (const tls of [{}, { cert: other.pem, key }]) {
      const broken = new Promise((resolve, reject) => {
        const outgoing = request(secure.url, { ca: parties.host.certificatePem, ...tls }, reject)
        outgoing.on('error', resolve)
        outgoing.end()
      })
      expect(await broken).toBeInstanceOf(Error)
    }
    expect([...secure.received, ...secure.refused]).toEqual([])
    await secure.close()
  })
})
