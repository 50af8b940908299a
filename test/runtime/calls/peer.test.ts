import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Aes, Multipart, Rsa } from 'wechatpay-axios-plugin'
import { oaepDecrypt } from '../../../templates/runtime/local/wire/oaep.js'
import { headerOf, type ReceivedRequest } from '../server/wire.js'
import { foreignRejectionOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { jsonOperation, readOperation } from './operations.js'
import { type PeerStage, startPeerStage } from './peer-stage.js'

let stage: PeerStage

beforeAll(async () => {
  stage = await startPeerStage()
})
afterAll(() => stage.server.close())
beforeEach(() => stage.server.reset())

/** What both sides are to have sent: the same, but for headers that differ by taste. */
function essence(request: ReceivedRequest | undefined): unknown {
  return request && [request.method, request.url, request.body.toString('utf8')]
}

const named = () => ({ headers: { 'Wechatpay-Serial': stage.parties.publicKey.serial } })

describe('v3: the peer and ours', () => {
  it.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
    [
      'post JSON',
      () =>
        stage
          .peer()
          .chain('v3/pay/transactions/jsapi')
          .post({ description: '中"\\/', amount: { total: 1 } }, named()),
      async () =>
        stage.ours().request('POST /v3/pay/transactions/jsapi', {
          json: { description: '中"\\/', amount: { total: 1 } },
        }),
    ],
    [
      'get with path and query',
      () =>
        stage
          .peer()
          .chain('v3/pay/transactions/id/{transaction_id}')
          .get({
            ...named(),
            params: { mchid: '1900000109' },
            ...{ transaction_id: '1217752501201407033233368018' },
          }),
      async () =>
        stage.ours().request('GET /v3/pay/transactions/id/{transaction_id}', {
          transaction_id: '1217752501201407033233368018',
          query: { mchid: '1900000109' },
        }),
    ],
    [
      'patch',
      () =>
        stage
          .peer()
          .chain('v3/merchant-service/things')
          .patch({ a: [1, null] }, named()),
      async () => stage.ours().request('PATCH /v3/merchant-service/things', { json: { a: [1, null] } }),
    ],
    [
      'delete',
      () => stage.peer().chain('v3/profitsharing/receivers').delete(named()),
      async () =>
        stage.ours().request(readOperation({ method: 'DELETE', path: '/v3/profitsharing/receivers' })),
    ],
  ])('%s: the server takes both and they take its answers', async (_, theirs, own) => {
    stage.server.answer(() => ({ body: { ok: '好' } }))
    expect(await theirs()).toMatchObject({ data: { ok: '好' } })
    expect(await own()).toEqual({ ok: '好' })
    expect(stage.server.refused).toEqual([])
    expect(essence(stage.server.received[0])).toEqual(essence(stage.server.received[1]))
  })

  it('take answers signed with a platform certificate', async () => {
    const [certificate] = stage.parties.certificates
    const headers = { 'Wechatpay-Serial': certificate.serial }
    await stage.peer().chain('v3/a').get({ headers })
    const client = stage.ours({ publicKeys: {}, certificates: [certificate.certificatePem] })
    await client.request('GET /v3/a')
    expect(stage.server.received.map(each => headerOf(each, 'wechatpay-serial'))).toEqual([
      certificate.serial,
      certificate.serial,
    ])
    expect(stage.server.refused).toEqual([])
  })

  it('refuse the same forged answers', async () => {
    stage.server.answer(() => ({ body: { a: 1 }, wire: () => Buffer.from('{"a":2}') }))
    const theirs = await foreignRejectionOf(stage.peer().chain('v3/a').get(named()))
    expect(String(theirs)).toMatch(/Verify the response/)
    expect(await rejectionOf(stage.ours().request('GET /v3/a'), next.bodyChanged)).toMatchObject({
      code: 'SIGNATURE_INVALID',
    })
  })

  it('encrypt for the service alike', async () => {
    const operation = jsonOperation({
      requestFields: {
        encrypted: [{ algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt', paths: ['/json/name'] }],
      },
    })
    await stage.ours().request(operation, { json: { name: '张三丰' } })
    const name = Rsa.encrypt('张三丰', stage.parties.publicKey.publicKey)
    await stage.peer().chain('v3/test/things').post({ name }, named())
    const opened = stage.server.received.map(({ body }) => {
      const sent: unknown = JSON.parse(body.toString())
      const field = typeof sent === 'object' && sent !== null && 'name' in sent ? String(sent.name) : ''
      return oaepDecrypt(field, stage.parties.publicKey.privateKey)
    })
    expect(opened).toEqual(['张三丰', '张三丰'])
  })

  it('upload alike', async () => {
    const content = Buffer.from('\u0000ÿ\r\n--bytes')
    const sha256 = createHash('sha256').update(content).digest('hex')
    const meta = { filename: 'a.png', sha256 }
    stage.server.answer(() => ({ body: { media_id: 'm' } }))
    const form = new Multipart().append('meta', JSON.stringify(meta)).append('file', content, 'a.png')
    const theirs = await stage
      .peer()
      .chain('v3/merchant/media/upload')
      .post(form, { ...{ meta }, headers: { ...form.getHeaders(), ...named().headers } })
    expect(theirs).toMatchObject({ data: { media_id: 'm' } })
    const upload = jsonOperation({
      path: '/v3/merchant/media/upload',
      body: { kind: 'multipart', required: true, parts: ['meta', 'file'], files: ['file'] },
      requestFields: {
        encoded: [{ encoding: 'json', mediaType: 'application/json', paths: ['/body/meta'] }],
      },
    })
    expect(
      await stage.ours().request(upload, { body: { meta, file: { filename: 'a.png', content } } }),
    ).toEqual({
      media_id: 'm',
    })
    expect(stage.server.refused).toEqual([])
    const [theirParts, ownParts] = stage.server.received.map(({ parts }) =>
      typeof parts === 'string' ? [] : parts,
    )
    const bytesOf = (parts: typeof ownParts) =>
      parts?.map(({ name, content: bytes }) => [name, bytes.toString('latin1')])
    expect(bytesOf(ownParts)).toEqual(bytesOf(theirParts))
    // The library below the peer drops the name of bytes.
    expect(ownParts?.map(({ filename }) => filename)).toEqual([undefined, 'a.png'])
  })

  it('read the encrypted certificates of the server alike', async () => {
    const { data } = await stage.peer().chain('v3/certificates').get()
    const [entry] = Array.isArray(data.data) ? data.data : []
    const { ciphertext, nonce, associated_data: aad } = entry.encrypt_certificate
    expect(Aes.AesGcm.decrypt(ciphertext, stage.parties.apiV3Key, nonce, aad)).toBe(
      stage.parties.certificates[0].certificatePem,
    )
  })
})
