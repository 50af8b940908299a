import { createPublicKey, generateKeyPairSync, type KeyObject, randomBytes, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Aes, Formatter, Hash, Rsa, Transformer } from 'wechatpay-axios-plugin'
import {
  certificateEntries,
  NonceMemory,
  oaepDecrypt,
  oaepEncrypt,
  type Parties,
  sealEcb,
  sealGcm,
  signBody,
  signedFields,
  signedHeaders,
  signOfV2,
  verifyV2,
  verifyV3,
} from '../../../templates/runtime/local/wire/index.js'
import { foreignFailureOf } from '../../runtime/support/failure-of.js'
import { arrived, now, own } from './parties.js'

// What an implementation of others signs is accepted here, and the reverse.

const [{ serial, privateKey, publicKey }] = own.certificates
const parties: Parties = { merchants: [own], brands: [] }
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

describe('the plugin', () => {
  it.each([
    ['POST', '/v3/pay/transactions/jsapi', '{"description":"苹果/香蕉"}'],
    ['GET', '/v3/pay/transactions/id/1?mchid=1900000109', ''],
    ['DELETE', '/v3/a/%E4%B8%AD', '{}'],
  ])('signs v3 as it is judged here: %s %s', (method, url, body) => {
    const [nonce, timestamp] = [Formatter.nonce(), Math.floor(now / 1000)]
    const signature = Rsa.sign(Formatter.request(method, url, timestamp, nonce, body), pem)
    const authorization = Formatter.authorization(own.mchid, nonce, signature, timestamp, serial)
    const headers = {
      authorization,
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': 'axios',
    }
    const judged = verifyV3(arrived({ method, url, body, headers }), parties, new NonceMemory(), now)
    expect(judged).toMatchObject({ kind: 'verified', caller: own.mchid })
  })

  it.each(['MD5', 'HMAC-SHA256'] as const)('signs v2 as it is judged here: %s', type => {
    const fields = {
      mch_id: own.mchid,
      nonce_str: Formatter.nonce(),
      body: '苹果',
      attach: '',
      sign_type: type,
    }
    const sign = Hash.sign(type, fields, own.apiV2Key)
    expect(sign).toBe(signOfV2(new Map(Object.entries(fields)), own.apiV2Key, type))
    const request = arrived({ body: Transformer.toXml({ ...fields, sign }) })
    expect(verifyV2(request, parties)).toMatchObject({ kind: 'verified', signType: type })
  })

  it('verifies the headers of answers', async () => {
    const body = Buffer.from('{"a":"中"}')
    const headers = await signedHeaders(body, { serial, privateKey }, now)
    const message = Formatter.response(
      headers['Wechatpay-Timestamp'] ?? '',
      headers['Wechatpay-Nonce'] ?? '',
      body.toString(),
    )
    const certificate = publicKey.export({ type: 'spki', format: 'pem' }).toString()
    expect(Rsa.verify(message, headers['Wechatpay-Signature'] ?? '', certificate)).toBe(true)
    expect(headers['Wechatpay-Serial']).toBe(serial)
    expect(headers['Wechatpay-Timestamp']).toBe(String(now / 1000))
  })

  it('opens what is sealed for v3, certificates included', () => {
    const {
      nonce,
      ciphertext,
      associated_data: associated,
    } = sealGcm('{"a":"中"}', own.apiV3Key, 'transaction')
    expect(Aes.AesGcm.decrypt(ciphertext, own.apiV3Key, nonce, associated)).toBe('{"a":"中"}')
    const listed = { serial, certificatePem: 'PEM', validFrom: now, validTo: now + 1000 }
    const [entry] = certificateEntries([listed], own.apiV3Key).data
    expect(entry).toMatchObject({
      serial_no: serial,
      effective_time: '2026-08-01T12:30:00+08:00',
      expire_time: '2026-08-01T12:30:01+08:00',
    })
    const sealed = entry?.encrypt_certificate
    const opened = Aes.AesGcm.decrypt(
      sealed?.ciphertext ?? '',
      own.apiV3Key,
      sealed?.nonce ?? '',
      'certificate',
    )
    expect(opened).toBe('PEM')
  })

  it('opens what is sealed for v2', () => {
    const sealed = sealEcb('<root><a>中</a></root>', own.apiV2Key)
    const key = Hash.md5(own.apiV2Key).toLowerCase()
    expect(Aes.AesEcb.decrypt(sealed, key)).toBe('<root><a>中</a></root>')
  })

  it('opens and seals fields', () => {
    const own2 = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
    expect(oaepDecrypt(Rsa.encrypt('张三丰', own2), privateKey)).toBe('张三丰')
    expect(Rsa.decrypt(oaepEncrypt('张三丰', publicKey), pem)).toBe('张三丰')
  })

  it('accepts the sign of v2 answers', () => {
    const fields = signedFields({ return_code: 'SUCCESS', total_fee: 1, empty: '' }, own.apiV2Key, 'MD5')
    const { sign, ...rest } = fields
    const texts = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]))
    expect(sign).toBe(Hash.sign('MD5', texts, own.apiV2Key))
  })
})

describe('what is opened', () => {
  it('is refused if it is damaged, loosely encoded, or for somebody else', () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const sealed = oaepEncrypt('a', publicKey)
    const cases: readonly (readonly [string, KeyObject])[] = [
      [sealed, other.privateKey],
      [` ${sealed}`, privateKey],
      [randomBytes(256).toString('base64'), privateKey],
      ['', privateKey],
    ]
    for (const [text, key] of cases)
      expect(foreignFailureOf(() => oaepDecrypt(text, key))).toBeInstanceOf(Error)
  })

  it('has a signature over the very bytes', async () => {
    const body = Buffer.from([0, 255, 10])
    const signature = await signBody({ timestamp: '1', nonce: 'n', body, privateKey })
    const message = Buffer.concat([Buffer.from('1\nn\n'), body, Buffer.from('\n')])
    expect(verify('sha256', message, publicKey, Buffer.from(signature, 'base64'))).toBe(true)
  })
})
