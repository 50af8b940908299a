import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Client,
  createClient,
  createNodeTransport,
  downloadUnverifiedFile,
  type OperationDescriptor,
  readBill,
  type StreamResponse,
} from '../../../templates/runtime/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { bytesOf, listOf } from './chunked.js'
import { madeConfig } from './made-client.js'

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
const keyId = 'PUB_KEY_ID_0119000001092024111100000000000001'
const csv = bytesOf(`\ufeff交易时间,金额\r\n${'`2026-08-01,`0.01\r\n'.repeat(30_000)}总笔数\r\n\`30000\r\n`)
const sha1Of = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex')

/** What the server answers: by default the statement, signed as the service signs it. */
interface Statement {
  readonly body?: Uint8Array
  readonly sha1?: string
  /** The text that is signed in place of the body. */
  readonly text?: string
  readonly key?: KeyObject
  /** Headers that replace others; undefined drops one. */
  readonly headers?: Readonly<Record<string, string | undefined>>
}

let statement: Statement = {}

function answer(response: ServerResponse): void {
  const { body = csv, sha1 = sha1Of(body), text = `{"sha1":"${sha1}"}`, key = privateKey } = statement
  const timestamp = String(Math.floor(Date.now() / 1000))
  const nonce = randomBytes(16).toString('hex')
  const signature = sign('sha256', Buffer.from(`${timestamp}\n${nonce}\n${text}\n`), key)
  const headers: Record<string, string | undefined> = {
    'Content-Type': 'text/plain',
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': keyId,
    'Wechatpay-Signature': signature.toString('base64'),
    'Wechatpay-Statement-Sha1': sha1,
    ...statement.headers,
  }
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) response.setHeader(name, value)
  // In pieces, so that the last is one of several.
  for (let at = 0; at < body.length; at += 50_000) response.write(body.subarray(at, at + 50_000))
  response.end()
}

const server = createServer((_, response) => answer(response))
let url: string

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})
beforeEach(() => {
  statement = {}
})

const overseas: OperationDescriptor = {
  id: 'v3/global/statements#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/statements',
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: { kind: 'stream', status: 200 },
}
const former: OperationDescriptor = {
  ...overseas,
  id: 'v3/statements#get',
  path: '/v3/statements',
  baseUri: 'https://api.mch.weixin.qq.com/hk/',
}
const image: OperationDescriptor = {
  ...overseas,
  id: 'v3/merchant-service/images#get',
  path: '/v3/merchant-service/images/x',
}

function client(isNode = false): Client {
  return createClient({
    ...madeConfig(),
    publicKeys: { [keyId]: publicKey },
    baseUri: url,
    hosts: { 'https://apihk.mch.weixin.qq.com': url },
    retry: { attempts: 1 },
    ...(isNode ? { transport: createNodeTransport() } : {}),
  })
}

const fetchFile = (operation = overseas, isNode = false): Promise<StreamResponse> =>
  client(isNode).request<StreamResponse>(operation, {}, {})

/** The ways to read a file, each to its bytes. */
const readings: readonly [string, (file: StreamResponse) => Promise<Uint8Array>][] = [
  ['bytes()', file => file.bytes()],
  ['text()', async file => bytesOf(`\ufeff${await file.text()}`)],
  ['a loop', async file => Buffer.concat(await listOf(file))],
  ['stream()', async file => new Uint8Array(await new Response(file.stream()).arrayBuffer())],
]

describe.each([
  ['/v3/global/statements', overseas],
  ['/hk/v3/statements', former],
])('the statement of %s', (_, operation) => {
  it.each(readings)('is verified when read by %s', async (_, read) => {
    expect(Buffer.compare(await read(await fetchFile(operation)), csv)).toBe(0)
  })

  it.each(readings)('is refused when another body arrives, read by %s', async (_, read) => {
    statement = { sha1: sha1Of(csv), body: Buffer.concat([csv.subarray(0, -3), bytesOf('9\r\n')]) }
    const file = await fetchFile(operation)
    expect(await rejectionOf(read(file), next.downloadAnew)).toMatchObject({
      name: 'DownloadError',
      code: 'HASH_MISMATCH',
    })
  })

  it.each<[string, Statement, string, RegExp]>([
    [
      'without a digest',
      { headers: { 'Wechatpay-Statement-Sha1': undefined } },
      'SIGNATURE_MISSING',
      next.proxyDropsHeaders,
    ],
    [
      'with an empty digest',
      { headers: { 'Wechatpay-Statement-Sha1': '' } },
      'SIGNATURE_MISSING',
      next.proxyDropsHeaders,
    ],
    [
      'without a signature',
      { headers: { 'Wechatpay-Signature': undefined } },
      'SIGNATURE_MISSING',
      next.proxyDropsHeaders,
    ],
    [
      'without a nonce',
      { headers: { 'Wechatpay-Nonce': undefined } },
      'SIGNATURE_MISSING',
      next.proxyDropsHeaders,
    ],
    [
      'without a timestamp',
      { headers: { 'Wechatpay-Timestamp': undefined } },
      'SIGNATURE_MISSING',
      next.proxyDropsHeaders,
    ],
    [
      'without a serial',
      { headers: { 'Wechatpay-Serial': undefined } },
      'SIGNATURE_MISSING',
      next.proxyDropsHeaders,
    ],
    [
      'with an unknown serial',
      { headers: { 'Wechatpay-Serial': 'PUB_KEY_ID_2' } },
      'SERIAL_UNKNOWN',
      next.addToPublicKeys,
    ],
    [
      'with an old timestamp',
      { headers: { 'Wechatpay-Timestamp': '1500000000' } },
      'CLOCK_OFFSET',
      next.setClock,
    ],
    [
      'with a probe',
      { headers: { 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/x' } },
      'SIGNATURE_PROBE',
      next.refuseProbe,
    ],
    ['signed by somebody else', { key: stranger.privateKey }, 'SIGNATURE_INVALID', next.bodyChanged],
    ['signed over its body', { text: Buffer.from(csv).toString() }, 'SIGNATURE_INVALID', next.bodyChanged],
    ['signed over an empty body', { text: '' }, 'SIGNATURE_INVALID', next.bodyChanged],
    [
      'with a digest of others',
      { headers: { 'Wechatpay-Statement-Sha1': 'a'.repeat(40) } },
      'SIGNATURE_INVALID',
      next.bodyChanged,
    ],
    [
      'with a digest twice',
      { sha1: `${sha1Of(csv)}, ${sha1Of(csv)}` },
      'SIGNATURE_HEADER_DUPLICATE',
      next.proxyAddsHeaders,
    ],
    [
      'with a digest that is cut off',
      { sha1: sha1Of(csv).slice(1) },
      'SIGNATURE_INVALID',
      next.proxyChangesHeaders,
    ],
    [
      'with a digest that ends the JSON',
      { sha1: `${sha1Of(csv)}"}` },
      'SIGNATURE_INVALID',
      next.proxyChangesHeaders,
    ],
  ])('is refused %s', async (_, given, code, advice) => {
    statement = given
    expect(await rejectionOf(fetchFile(operation), advice)).toMatchObject({
      name: 'VerificationError',
      code,
      operation: operation.id,
      status: 200,
    })
  })
})

describe('the last chunk of a statement', () => {
  it('is not handed out where the digest differs', async () => {
    statement = { sha1: sha1Of(bytesOf('another')) }
    let size = 0
    const file = await fetchFile()
    const reading = (async () => {
      for await (const chunk of file) size += chunk.length
    })()
    expect(await rejectionOf(reading, next.downloadAnew)).toMatchObject({ code: 'HASH_MISMATCH' })
    expect(size).toBeLessThan(csv.length)
  })

  it.each([
    ['right', {}, undefined],
    ['another', { sha1: 'b'.repeat(40) }, 'HASH_MISMATCH'],
  ])('of an empty one: the digest is %s', async (_, more, code) => {
    statement = { body: new Uint8Array(), ...more }
    const reading = (await fetchFile()).bytes()
    if (code === undefined) expect(await reading).toHaveLength(0)
    else expect(await rejectionOf(reading, next.downloadAnew)).toMatchObject({ code })
  })
})

describe.each([
  ['fetch', false],
  ['node:https', true],
])('a compressed statement through %s', (_, isNode) => {
  const encodings: readonly [string, Readonly<Record<string, string>>][] = [
    ['as HTTP says', { 'Content-Encoding': 'gzip' }],
    ['without a header', {}],
  ]

  it.each(encodings)('is verified by the digest of the plain one: %s', async (_, headers) => {
    statement = { body: gzipSync(csv), sha1: sha1Of(csv).toUpperCase(), headers }
    const file = await fetchFile(overseas, isNode)
    expect(await listOf(readBill(file).rows())).toHaveLength(30_000)
  })

  it.each(encodings)('is refused where it holds another: %s', async (_, headers) => {
    statement = { body: gzipSync(csv.subarray(0, -2)), sha1: sha1Of(csv), headers }
    const file = await fetchFile(overseas, isNode)
    expect(await rejectionOf(file.bytes(), next.downloadAnew)).toMatchObject({ code: 'HASH_MISMATCH' })
  })

  it('may have the digest of the file as it is', async () => {
    statement = { body: gzipSync(csv) }
    const file = await fetchFile(overseas, isNode)
    expect(Buffer.compare(await file.bytes(), csv)).toBe(0)
  })

  it('is refused where it is cut off', async () => {
    statement = { body: gzipSync(csv).subarray(0, -20), sha1: sha1Of(csv) }
    const file = await fetchFile(overseas, isNode)
    expect(await rejectionOf(file.bytes(), next.downloadAgain)).toMatchObject({ code: 'FILE_TRUNCATED' })
  })
})

describe('other files', () => {
  const unsigned = {
    'Wechatpay-Timestamp': undefined,
    'Wechatpay-Nonce': undefined,
    'Wechatpay-Signature': undefined,
    'Wechatpay-Serial': undefined,
    'Wechatpay-Statement-Sha1': undefined,
  }

  it('come without a signature', async () => {
    statement = { headers: unsigned }
    expect(await (await fetchFile(image)).bytes()).toHaveLength(csv.length)
  })

  it.each<[string, Statement, string, RegExp]>([
    [
      'and no signature',
      { headers: { ...unsigned, 'Wechatpay-Statement-Sha1': sha1Of(csv) } },
      'SIGNATURE_MISSING',
      next.proxyDropsHeaders,
    ],
    ['and a wrong signature', { text: 'x' }, 'SIGNATURE_INVALID', next.bodyChanged],
    [
      'of a kind that is not known',
      { headers: { 'Wechatpay-Statement-Sha1': undefined, 'Wechatpay-Statement-Sm3': 'a'.repeat(64) } },
      'SIGNATURE_INVALID',
      /not use the file\. Update the SDK/,
    ],
  ])('are refused with a digest of statements %s', async (_, given, code, advice) => {
    statement = given
    const failure = await rejectionOf(fetchFile(image), advice)
    expect(failure).toMatchObject({ name: 'VerificationError', code })
    if ('Wechatpay-Statement-Sm3' in (given.headers ?? {})) expect(failure.message).toContain('statement-sm3')
  })

  it('are verified by such a digest', async () => {
    statement = { sha1: 'c'.repeat(40) }
    expect(await rejectionOf((await fetchFile(image)).bytes(), next.downloadAnew)).toMatchObject({
      code: 'HASH_MISMATCH',
    })
  })

  it.each([
    'https://apihk.mch.weixin.qq.com/v3/global/statements?date=20260801',
    'https://api.mch.weixin.qq.com/hk/v3/statements?date=20260801',
  ])('do not get by under the address of a statement: %s', async address => {
    statement = { headers: unsigned }
    const failure = await rejectionOf(downloadUnverifiedFile(client(), address), next.proxyDropsHeaders)
    expect(failure).toMatchObject({ code: 'SIGNATURE_MISSING' })
  })
})
