import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Aes, Hash, Rsa } from 'wechatpay-axios-plugin'
import {
  buildAuthorization,
  buildRequestMessage,
  createNodeTransport,
  decryptAesGcm,
  decryptOaep,
  encryptAesGcm,
  encryptOaep,
  signMessage,
  signV2,
  verifyMessage,
} from '../../../templates/runtime/index.js'
import { fieldsOfV2 } from '../../../templates/runtime/local/wire/fields-of-v2.js'
import { oaepEncrypt } from '../../../templates/runtime/local/wire/oaep.js'
import { v2 } from '../../../templates/runtime/v2/index.js'
import { foreignRejectionOf, rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { jsonOperation } from './operations.js'
import { type PeerStage, startPeerStage } from './peer-stage.js'

let stage: PeerStage
let secureStage: PeerStage

beforeAll(async () => {
  stage = await startPeerStage()
  secureStage = await startPeerStage({ mutualTls: true })
})
afterAll(async () => {
  await stage.server.close()
  await secureStage.server.close()
})
beforeEach(() => {
  stage.server.reset()
  secureStage.server.reset()
})

describe('v2: the peer and ours', () => {
  const operation = jsonOperation({
    id: 'v2/pay/orderquery#post',
    protocol: 'v2',
    handler: v2,
    path: '/pay/orderquery',
    body: { kind: 'xml', required: true },
    response: { kind: 'object', status: 200, mediaType: 'application/xml', signed: true },
  })
  const xml = { appid: 'wx8888888888888888', mch_id: '1900000109', body: 'a & <b> ]] "中"', total_fee: 1 }
  const answer = { return_code: 'SUCCESS', result_code: 'SUCCESS', attach: '<&>"中', total_fee: 100 }

  it.each(['MD5', 'HMAC-SHA256'] as const)(
    'sign with %s: the server takes both and they take its answers',
    async type => {
      const fields = { ...xml, sign_type: type }
      stage.server.answer(() => ({ xml: answer }))
      expect(
        await stage
          .peer()
          .chain('v2/pay/orderquery')
          .post({ ...fields, nonce_str: 'n' }),
      ).toMatchObject({ data: { attach: '<&>"中' } })
      expect(await stage.ours().request(operation, { xml: fields })).toMatchObject({ attach: '<&>"中' })
      expect(stage.server.refused).toEqual([])
      const [theirs, own] = stage.server.received.map(request => {
        const read = fieldsOfV2(request)
        return typeof read === 'string'
          ? read
          : [...read].filter(([name]) => name !== 'nonce_str' && name !== 'sign').sort()
      })
      expect(own).toEqual(theirs)
    },
  )

  it('refuse the same forged answers', async () => {
    stage.server.answer(() => ({ xml: answer, sign: fields => ({ ...fields, total_fee: '1' }) }))
    const theirs = stage
      .peer()
      .chain('v2/pay/orderquery')
      .post({ ...xml, nonce_str: 'n' })
    expect(await foreignRejectionOf(theirs)).toBeInstanceOf(Error)
    expect(
      await rejectionOf(stage.ours().request(operation, { xml }), next.compareV2KeyThenQuery),
    ).toMatchObject({
      code: 'SIGNATURE_INVALID',
      outcome: 'unknown',
    })
  })

  it('present the client certificate alike', async () => {
    const { merchant, host } = stage.parties
    const pair = { cert: merchant.certificatePem, key: merchant.privateKeyPem }
    secureStage.server.answer(() => ({ xml: answer }))
    const theirs = secureStage.peer({ merchant: { ...pair, ca: host.certificatePem } })
    await theirs.chain('v2/secapi/pay/refund').post({ ...xml, nonce_str: 'n' }, { ...{ security: true } })
    const client = secureStage.ours({
      v2: { apiV2Key: stage.parties.apiV2Key, clientCertificate: pair },
      transport: createNodeTransport({ tls: { ca: host.certificatePem } }),
    })
    await client.request({ ...operation, path: '/secapi/pay/refund', security: true }, { xml })
    expect(secureStage.server.received.map(each => each.clientCertificate)).toEqual([
      merchant.serial,
      merchant.serial,
    ])
    expect(secureStage.server.refused).toEqual([])
  })
})

describe('primitives: the peer and ours', () => {
  it('sign and verify alike', () => {
    const { merchant } = stage.parties
    const message = buildRequestMessage({
      method: 'POST',
      target: '/v3/a?b=c',
      timestamp: '1',
      nonce: 'n',
      body: '{"a":"中"}',
    })
    const signature = signMessage(message, merchant.privateKeyPem)
    expect(signature).toBe(Rsa.sign(message, merchant.privateKey))
    expect(Rsa.verify(message, signature, merchant.publicKey)).toBe(true)
    expect(verifyMessage(message, Rsa.sign(message, merchant.privateKey), merchant.publicKeyPem)).toBe(true)
    expect(buildAuthorization({ mchid: '1', serial: 'S', nonce: 'n', timestamp: '1', signature })).toContain(
      'nonce_str="n"',
    )
  })

  it('encrypt and decrypt alike', () => {
    const { publicKey, apiV3Key } = stage.parties
    expect(Rsa.decrypt(encryptOaep('张三丰', publicKey.publicKey), publicKey.privateKey)).toBe('张三丰')
    expect(decryptOaep(Rsa.encrypt('张三丰', publicKey.publicKey), publicKey.privateKey)).toBe('张三丰')
    expect(decryptOaep(oaepEncrypt('张三丰', publicKey.publicKey), publicKey.privateKey)).toBe('张三丰')
    const settings = { key: apiV3Key, nonce: 'abcdefghijkl', associatedData: 'x' }
    expect(Aes.AesGcm.decrypt(encryptAesGcm('中', settings), apiV3Key, 'abcdefghijkl', 'x')).toBe('中')
    const ciphertext = Aes.AesGcm.encrypt('中', apiV3Key, 'abcdefghijkl', 'x')
    const plaintext = decryptAesGcm({ ciphertext, nonce: 'abcdefghijkl', associatedData: 'x' }, apiV3Key)
    expect(new TextDecoder().decode(plaintext)).toBe('中')
  })

  it.each(['MD5', 'HMAC-SHA256'] as const)('sign v2 with %s alike', type => {
    const fields = { b: '2', a: '中', empty: '', A: 'x', a_1: 'y' }
    expect(signV2(fields, stage.parties.apiV2Key, type)).toBe(Hash.sign(type, fields, stage.parties.apiV2Key))
  })
})
