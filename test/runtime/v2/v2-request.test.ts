import { createVerify, type KeyObject } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Hash, Transformer } from 'wechatpay-axios-plugin'
import {
  type ClientConfig,
  decryptOaep,
  type FieldMarks,
  type OperationDescriptor,
} from '../../../templates/runtime/index.js'
import { v2 } from '../../../templates/runtime/v2/index.js'
import { rejectionOf } from '../support/failure-of.js'
import { next } from '../support/next.js'
import { factualFields, factualSign } from './facts.js'
import {
  apiV2Key,
  bankKeys,
  bodyText,
  config,
  merchantKeys,
  operationOf,
  recordedClient,
} from './v2-client.js'

/** The fields that one call sends. */
async function sentFields(operation: OperationDescriptor, request: object): Promise<Record<string, string>> {
  const { client, sent } = recordedClient()
  await client.request(operation, request)
  return factualFields(bodyText(sent[0]))
}

const json = (...paths: string[]): FieldMarks => ({
  encoded: [{ encoding: 'json', mediaType: 'application/json', paths }],
})

describe('a request of v2', () => {
  it('is one POST of signed XML to the path without /v2', async () => {
    const { client, sent } = recordedClient()
    await client.request(operationOf(), { xml: { appid: 'wx1', mch_id: '1900000109', out_trade_no: 'N<1>' } })
    const [request] = sent
    expect(sent).toHaveLength(1)
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://api.mch.weixin.qq.com/pay/orderquery',
      clientCertificate: undefined,
    })
    expect(request?.headers).toMatchObject({
      'content-type': 'text/xml; charset=utf-8',
      accept: 'text/xml, application/xml, application/json',
      'user-agent': expect.stringContaining('wechatpay-sdk-pagewright'),
    })
    expect(request?.headers).not.toHaveProperty('authorization')
    const fields = factualFields(bodyText(request))
    const { nonce_str, sign, ...given } = fields
    expect(given).toEqual({ appid: 'wx1', mch_id: '1900000109', out_trade_no: 'N<1>' })
    expect(nonce_str).toMatch(/^[A-Za-z0-9]{32}$/)
    expect(sign).toBe(factualSign(fields, apiV2Key))
  })

  it.each<[string, object, string]>([
    ['MD5 where nothing is said', {}, 'MD5'],
    ['MD5 where it is said', { sign_type: 'MD5' }, 'MD5'],
    ['HMAC-SHA256 where it is said', { sign_type: 'HMAC-SHA256' }, 'HMAC-SHA256'],
  ])('is signed with %s', async (_, more, type) => {
    const fields = await sentFields(operationOf(), {
      xml: { a: 1, b: true, c: '', d: undefined, e: '中', ...more },
    })
    expect(fields).toMatchObject({ a: '1', b: 'true', e: '中', ...more })
    expect(fields.sign).toBe(factualSign(fields, apiV2Key, type))
    expect(fields.sign).toBe(Hash.sign(type === 'MD5' ? 'MD5' : 'HMAC-SHA256', fields, apiV2Key))
    expect(Object.keys(fields)).not.toContain('c')
  })

  it('has no nonce_str where the page says so', async () => {
    const fields = await sentFields(operationOf({ nonceless: true }), { xml: { plan_id: 1 } })
    expect(Object.keys(fields)).toEqual(['plan_id', 'sign'])
    expect(fields.sign).toBe(factualSign(fields, apiV2Key))
  })

  it('keeps a nonce_str that is given and replaces a sign that is given', async () => {
    const fields = await sentFields(operationOf(), { xml: { nonce_str: 'n', sign: 'wrong' } })
    expect(fields).toEqual({ nonce_str: 'n', sign: factualSign({ nonce_str: 'n' }, apiV2Key) })
  })

  it('writes fields of JSON text', async () => {
    const operation = operationOf({ requestFields: json('/xml/detail', '/xml/list') })
    const xml = {
      detail: { goods: [{ id: 'x', price: 1 }], big: 12345678901234567890n },
      list: '["as it was"]',
    }
    const fields = await sentFields(operation, { xml })
    expect(fields).toMatchObject({
      detail: '{"goods":[{"id":"x","price":1}],"big":12345678901234567890}',
      list: '["as it was"]',
    })
    expect(fields.sign).toBe(factualSign(fields, apiV2Key))
  })

  it('encrypts with the key that risk/getpublickey answers', async () => {
    const requestFields: FieldMarks = {
      encrypted: [
        {
          algorithm: 'rsa-oaep',
          key: 'bank',
          direction: 'encrypt',
          paths: ['/xml/enc_bank_no', '/xml/other'],
        },
      ],
    }
    const fields = await sentFields(operationOf({ requestFields }), {
      xml: { enc_bank_no: '6222020000000000' },
    })
    expect(decryptOaep(fields.enc_bank_no ?? '', bankKeys.privateKey)).toBe('6222020000000000')
    expect(fields.sign).toBe(factualSign(fields, apiV2Key))
  })

  it('signs a field with the key of the certificate', async () => {
    const requestFields: FieldMarks = {
      signed: [{ algorithm: 'rsa-sha256', key: 'merchant', paths: ['/xml/cert_sign'] }],
    }
    const elsewhere: FieldMarks = {
      signed: [
        { algorithm: 'rsa-sha256', key: 'merchant', paths: ['/xml/cert_sign/inner', '/query/cert_sign'] },
      ],
    }
    expect(await sentFields(operationOf({ requestFields: elsewhere }), { xml: { a: 1 } })).not.toHaveProperty(
      'cert_sign',
    )
    const operation = operationOf({ requestFields })
    const fields = await sentFields(operation, { xml: { cert_serialno: 'ABC', timestamp: 1_700_000_000 } })
    expect(verified('cert_serialno=ABC&timestamp=1700000000', fields.cert_sign, merchantKeys.publicKey)).toBe(
      true,
    )
    expect(fields.sign).toBe(factualSign(fields, apiV2Key))
    expect(await sentFields(operation, { xml: { cert_sign: 'given' } })).toMatchObject({ cert_sign: 'given' })
    const { client } = recordedClient()
    expect(
      await rejectionOf(
        client.request(operation, { xml: { timestamp: 1 } }),
        /Give cert_serialno and timestamp; the client signs them/,
      ),
    ).toMatchObject({
      code: 'INVALID_FIELD',
      field: '/xml/cert_sign',
    })
  })

  const returned = [
    'attach',
    'contract_code',
    'contract_display_account',
    'device_info',
    'out_trade_no',
    'request_serial',
    'sub_order_list',
  ]

  it.each(returned)('lets %s, which notices give back, hold no field in its written form', async name => {
    const { client, sent } = recordedClient()
    const send = (text: string) => client.request(operationOf(), { xml: { [name]: text } })
    for (const text of ['a&total_fee=1', 'x=1&y=2&notify_url=z']) {
      expect(await rejectionOf(send(text), /in another form, such as JSON or with commas/)).toMatchObject({
        name: 'RequestError',
        code: 'INVALID_FIELD',
        outcome: 'not-sent',
        field: `/xml/${name}`,
      })
    }
    expect(sent).toEqual([])
    for (const text of ['a&b', 'a=1&b=2', 'total_fee=1', '&']) await send(text)
    expect(sent).toHaveLength(4)
  })

  it.each(['body', 'detail', 'notify_url', 'scene_info'])(
    'lets %s, which stays with the service, hold anything',
    async name => {
      const text = 'https://shop.example/?a=1&appid=2&sign=3'
      expect(await sentFields(operationOf(), { xml: { [name]: text } })).toMatchObject({ [name]: text })
    },
  )

  it('is a signed query for GET', async () => {
    const { client, sent } = recordedClient({}, { ...config, v2: { apiV2Key } })
    const operation: OperationDescriptor = { ...getOperation, nonceless: true }
    const query = { appid: 'wx1', contract_display_account: '微信 代扣&+', request_serial: 1000, empty: '' }
    await client.request(operation, { query })
    const url = new URL(sent[0]?.url ?? '')
    expect(url.pathname).toBe('/papay/h5entrustweb')
    expect(url.search).toMatch(/contract_display_account=%E5%BE%AE%E4%BF%A1%20%E4%BB%A3%E6%89%A3%26%2B&/)
    const fields = Object.fromEntries(url.searchParams)
    expect(Object.keys(fields)).toEqual(['appid', 'contract_display_account', 'request_serial', 'sign'])
    expect(fields.sign).toBe(factualSign(fields, apiV2Key))
    expect(sent[0]).toMatchObject({ method: 'GET', body: undefined })
    expect(sent[0]?.headers).not.toHaveProperty('content-type')
    await client.request(getOperation, { query })
    expect(new URL(sent[1]?.url ?? '').searchParams.get('nonce_str')).toMatch(/^[A-Za-z0-9]{32}$/)
  })

  it("goes to the page's host, or to the one given, with headers of the caller", async () => {
    const { client, sent } = recordedClient()
    const operation = operationOf({ baseUri: 'https://fraud.mch.weixin.qq.com/', path: '/risk/getpublickey' })
    await client.request(operation, { xml: {} })
    await client.request(
      operation,
      { xml: {} },
      { baseUri: 'https://gateway.example/wx/', headers: { 'X-A': '1' } },
    )
    expect(sent.map(({ url }) => url)).toEqual([
      'https://fraud.mch.weixin.qq.com/risk/getpublickey',
      'https://gateway.example/wx/risk/getpublickey',
    ])
    expect(sent[1]?.headers).toMatchObject({ 'x-a': '1' })
  })

  it('presents the client certificate where the page asks for it', async () => {
    const { client, sent } = recordedClient()
    await client.request(operationOf({ security: true }), { xml: {} })
    await client.request(operationOf(), { xml: {} })
    expect(sent.map(({ clientCertificate }) => clientCertificate?.kind)).toEqual(['pkcs12', undefined])
  })

  it('is repeated with the same bytes', async () => {
    const { client, sent } = recordedClient(
      { status: 503, body: '' },
      { ...config, retry: { attempts: 2, delay: 0, repeatWrites: true } },
    )
    await rejectionOf(client.request(operationOf(), { xml: { a: 1 } }), next.queryOrRepeatSame)
    expect(sent).toHaveLength(2)
    expect(bodyText(sent[1])).toBe(bodyText(sent[0]))
  })

  it('is signed as the peer signs it, and read by it', async () => {
    const value = fc.stringMatching(/^[A-Za-z0-9<>&"'中=|-]{1,20}$/)
    const names = fc.stringMatching(/^[a-z]_[a-z0-9_]{0,11}$/)
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, value), fc.boolean(), async (given, isHmac) => {
        const type = isHmac ? 'HMAC-SHA256' : 'MD5'
        const { client, sent } = recordedClient()
        await client.request(operationOf(), { xml: { ...given, sign_type: type } })
        const fields: Record<string, string> = { ...Transformer.toObject(bodyText(sent[0])) }
        expect(fields).toMatchObject(given)
        expect(fields.sign).toBe(Hash.sign(type, fields, apiV2Key))
      }),
    )
  })
})

describe('a request of v2 that cannot be sent', () => {
  const { v2: _settings, ...withoutV2 } = config
  const bare: ClientConfig = { ...config, v2: { apiV2Key } }
  const bank: FieldMarks = {
    encrypted: [{ algorithm: 'rsa-oaep', key: 'bank', direction: 'encrypt', paths: ['/xml/enc'] }],
  }

  it.each<[string, ClientConfig, Partial<OperationDescriptor>, object, string, string, RegExp]>([
    [
      'no v2 settings',
      withoutV2,
      {},
      { xml: {} },
      'MISSING_V2_SETTING',
      'v2.apiV2Key',
      /Set v2: \{ apiV2Key \} in the configuration/,
    ],
    [
      'no certificate',
      bare,
      { security: true },
      { xml: {} },
      'MISSING_CLIENT_CERTIFICATE',
      'v2.clientCertificate',
      /Set v2\.clientCertificate .*apiclient_cert\.p12/,
    ],
    [
      'no bank key',
      bare,
      { requestFields: bank },
      { xml: { enc: 'x' } },
      'MISSING_SETTING',
      '/xml/enc',
      /Set v2\.bankKey to what risk\/getpublickey answers/,
    ],
    ['no body', config, {}, {}, 'MISSING_BODY', '/xml', /Give \{ xml: … \}/],
    [
      'fields beside the group',
      config,
      {},
      { xml: {}, mch_id: '1' },
      'UNKNOWN_GROUP',
      '/mch_id',
      /takes xml, query, headers; fields of the body/,
    ],
    [
      'json in place of xml',
      config,
      {},
      { json: {} },
      'UNKNOWN_GROUP',
      '/json',
      /takes xml, query, headers; fields of the body/,
    ],
    ['a body that is an array', config, {}, { xml: [1] }, 'INVALID_PARAMETER', '/xml', next.giveObject],
    [
      'data in a plain field',
      config,
      {},
      { xml: { a: { b: 1 } } },
      'INVALID_FIELD',
      '/xml/a',
      /Give text, a number or a boolean; only fields of JSON text/,
    ],
    [
      'another sign_type',
      config,
      {},
      { xml: { sign_type: 'SHA1' } },
      'INVALID_FIELD',
      '/xml/sign_type',
      /Give MD5 or HMAC-SHA256, or leave sign_type out for MD5/,
    ],
    [
      'a control character',
      config,
      {},
      { xml: { a: '\u0007' } },
      'INVALID_FIELD',
      '/xml/a',
      /Take control characters and halves of characters out/,
    ],
    ['half of a character', config, {}, { xml: { a: '\ud800' } }, 'LONE_SURROGATE', '/xml/a', next.cutText],
    [
      'a date inside of JSON text',
      config,
      { requestFields: json('/xml/a') },
      { xml: { a: { b: new Date(0) } } },
      'INVALID_FIELD',
      '/xml/a/b',
      next.giveOffsetTime,
    ],
    [
      'an integer that lost digits',
      config,
      {},
      { xml: { a: 2 ** 60 } },
      'UNSAFE_INTEGER',
      '/xml/a',
      next.giveBigint,
    ],
    [
      'a header of the client',
      config,
      {},
      { xml: {}, headers: { Host: 'x' } },
      'FORBIDDEN_HEADER',
      '/headers/host',
      next.leaveOut,
    ],
  ])('%s', async (_, settings, facts, request, code, field, advice) => {
    const { client, sent } = recordedClient({}, settings)
    const error = await rejectionOf(client.request(operationOf(facts), request), advice)
    expect(error).toMatchObject({ code, field, outcome: 'not-sent', operation: 'v2/pay/orderquery#post' })
    expect(sent).toHaveLength(0)
    expect(error.message).not.toContain(apiV2Key)
  })
})

const getOperation: OperationDescriptor = {
  id: 'v2/papay/h5entrustweb#get',
  protocol: 'v2',
  handler: v2,
  method: 'GET',
  path: '/papay/h5entrustweb',
  queryParameters: ['appid'],
  response: { kind: 'object', status: 200, mediaType: 'application/xml' },
}

function verified(message: string, signature: string | undefined, key: KeyObject): boolean {
  return createVerify('sha256')
    .update(message)
    .verify(key, signature ?? '', 'base64')
}
