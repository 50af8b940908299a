import { createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto'
import { request as secureRequest } from 'node:https'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type ClientConfig,
  createClient,
  type OperationDescriptor,
} from '../../../templates/runtime/index.js'
import type { LocalMerchant, LocalService } from '../../../templates/runtime/local/index.js'
import { oaepEncrypt } from '../../../templates/runtime/local/wire/index.js'
import { v2 } from '../../../templates/runtime/v2/index.js'
import { rejectionOf } from '../../runtime/support/failure-of.js'
import { startLocal } from '../start.js'

// Wrong configurations of the SDK, and what the service says to whoever looks.

let local: LocalService
let other: LocalMerchant
beforeAll(async () => {
  local = await startLocal()
  other = await local.addMerchant()
})
afterAll(() => local.close())

/** What the service noted of the last request. */
function reasonOfLast(): string | undefined {
  return local
    .requests()
    .at(-1)
    ?.checks.find(({ passed }) => !passed)?.reason
}

const withoutCertificate = (): ClientConfig => {
  const { certificate: _, ...config } = local.config
  return { ...config, retry: { attempts: 1 } }
}

const v2Operation = (path: string, security: boolean): OperationDescriptor => ({
  id: `v2${path}#post`,
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path,
  body: { kind: 'xml', required: true },
  response: { kind: 'object', status: 200, mediaType: 'application/xml' },
  ...(security ? { security } : {}),
})
const closeOrder = v2Operation('/pay/closeorder', false)
const reverse = v2Operation('/secapi/pay/reverse', true)
const xml = () => ({ appid: 'wx8888888888888888', mch_id: local.mchid, out_trade_no: 'X1' })

describe('a merchant with the wrong setting hears which', () => {
  const keys = /privateKey and serial belong to one certificate/
  it.each<[string, () => Partial<ClientConfig>, string, RegExp, RegExp]>([
    [
      "another merchant's private key",
      () => ({ privateKey: other.config.privateKey }),
      'SIGN_ERROR',
      keys,
      /key is that of mchid \d+ \(serial [0-9A-F]{40}\): use the one that belongs to serial_no/,
    ],
    [
      "another merchant's number",
      () => ({ mchid: other.mchid }),
      'SIGN_ERROR',
      keys,
      /no API certificate of the caller has it/,
    ],
    [
      'a number of nobody',
      () => ({ mchid: '1999999999' }),
      'SIGN_ERROR',
      keys,
      /no merchant "1999999999" here\. Known: 1900000109, /,
    ],
    [
      "another merchant's certificate",
      () => ({ serial: other.config.serial }),
      'SIGN_ERROR',
      keys,
      /Known of mchid 1900000109/,
    ],
    [
      "another merchant's public key",
      () => ({ publicKeys: other.config.publicKeys }),
      'PARAM_ERROR',
      /knows no key PUB_KEY_ID_\d+/,
      /names no key of WeChat Pay/,
    ],
    [
      'a clock an hour behind',
      () => ({ now: () => Date.now() - 3_600_000 }),
      'SIGN_ERROR',
      /NTP/,
      /behind the service's clock/,
    ],
  ])('%s', async (_, wrong, code, advice, reason) => {
    const client = createClient({ ...withoutCertificate(), ...wrong() })
    const call = client.request('GET /v3/pay/transactions/out-trade-no/{out_trade_no}', {
      out_trade_no: 'X1',
      query: { mchid: local.mchid },
    })
    expect(await rejectionOf(call, advice)).toMatchObject({ code, outcome: 'rejected' })
    expect(reasonOfLast()).toMatch(reason)
  })

  it('of v2: the APIv3 key', async () => {
    const client = createClient({ ...local.config, v2: { apiV2Key: local.config.apiV3Key } })
    const error = await rejectionOf(client.request(closeOrder, { xml: xml() }), /Compare v2\.apiV2Key/)
    expect(error.message).toContain('签名错误')
    expect(reasonOfLast()).toMatch(/made with the APIv3 key of mch_id 1900000109/)
  })
})

describe('an encrypted field', () => {
  const transfer = (name: string) => ({
    appid: 'wx8888888888888888',
    out_bill_no: 'T1',
    transfer_scene_id: '1000',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    user_name: name,
    transfer_amount: 30_000,
    transfer_remark: 'a',
    transfer_scene_report_infos: [{ info_type: '活动名称', info_content: 'a' }],
  })
  const publicKeyOf = ({ config }: LocalMerchant): readonly [string, KeyObject] => {
    const [[id, key] = ['', '']] = Object.entries(config.publicKeys)
    return [id, createPublicKey(String(key))]
  }

  /** Sends it as a client of another language: signed by hand. */
  async function send(
    body: object,
    serial: string | undefined,
  ): Promise<{ readonly status: number; readonly text: string }> {
    const { mchid, serial: own, privateKey } = local.config
    const path = '/v3/fund-app/mch-transfer/transfer-bills'
    const [timestamp, nonce, json] = [
      String(Math.floor(Date.now() / 1000)),
      randomBytes(16).toString('hex'),
      JSON.stringify(body),
    ]
    const signature = sign(
      'sha256',
      Buffer.from(`POST\n${path}\n${timestamp}\n${nonce}\n${json}\n`),
      String(privateKey),
    )
    const response = await fetch(local.url + path, {
      method: 'POST',
      body: json,
      headers: {
        authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",timestamp="${timestamp}",serial_no="${own}",signature="${signature.toString('base64')}"`,
        accept: 'application/json',
        'content-type': 'application/json',
        ...(serial === undefined ? {} : { 'wechatpay-serial': serial }),
      },
    })
    return { status: response.status, text: await response.text() }
  }

  it('is opened by the key that Wechatpay-Serial names, and by no other', async () => {
    const [id, key] = publicKeyOf(local)
    const [, foreign] = publicKeyOf(other)
    await local.rotateCertificate()
    const cases = [
      [oaepEncrypt('张三丰', key), id],
      [oaepEncrypt('张三丰', key), undefined],
      [oaepEncrypt('张三丰', foreign), id],
      ['张三丰', id],
    ] as const
    const answers = []
    for (const [text, serial] of cases) answers.push(await send(transfer(text), serial))
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 400, 400])
    for (const { text } of answers.slice(2))
      expect(JSON.parse(text)).toMatchObject({ code: 'PARAM_ERROR', detail: { field: '/user_name' } })
  })
})

describe('an operation with a client certificate', () => {
  it('takes the one of the merchant, over TLS', async () => {
    const client = createClient(local.secureConfig)
    await rejectionOf(client.request(reverse, { xml: xml() }), /See the error codes in the operation/)
    const checks = local.requests().at(-1)?.checks
    expect(checks?.find(({ name }) => name === 'protocol')).toMatchObject({ passed: true })
    await client.close()
  })

  it("refuses another merchant's", async () => {
    const { clientCertificate } = other.secureConfig.v2
    const v2 = { ...local.secureConfig.v2, ...(clientCertificate === undefined ? {} : { clientCertificate }) }
    const client = createClient({ ...local.secureConfig, v2 })
    await rejectionOf(client.request(reverse, { xml: xml() }), /See the error codes in the operation/)
    expect(reasonOfLast()).toMatch(/client certificate [0-9A-F]{40} is not that of mch_id 1900000109/)
    await client.close()
  })
})

it('the authority of the service is all that a client of TLS needs', async () => {
  const url = new URL(`${local.secureUrl}/v3/certificates`)
  const ask = (ca?: string): Promise<string> =>
    new Promise(resolve => {
      const outgoing = secureRequest({
        ...(ca === undefined ? {} : { ca }),
        host: 'localhost',
        port: url.port,
        path: url.pathname,
      })
      outgoing.on('response', incoming => resolve(`answered ${incoming.statusCode}`))
      outgoing.on('error', () => resolve('refused'))
      outgoing.end()
    })
  expect(await ask(local.authority)).toBe('answered 401')
})
