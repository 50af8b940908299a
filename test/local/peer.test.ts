import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Aes, Formatter, Hash, Rsa, Transformer, Wechatpay } from 'wechatpay-axios-plugin'
import type { LocalService } from '../../templates/runtime/local/index.js'
import { foreignRejectionOf } from '../runtime/support/failure-of.js'
import { type Received, type Receiver, startReceiver } from './notices/receiver.js'
import { startLocal } from './start.js'

/** A client that shares no code with ours plays whole payments against the local service, over HTTP. */
let local: LocalService
let receiver: Receiver
let given: Given

beforeAll(async () => {
  local = await startLocal()
  given = JSON.parse(await (await fetch(`${local.url}/_local/config`)).text())
  receiver = await startReceiver()
})
afterAll(async () => {
  await receiver.close()
  await local.close()
})
beforeEach(() => {
  local.reset()
  receiver.received.length = 0
})

const appid = 'wx8888888888888888'
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

/**
 * The plugin with what the configuration endpoint gives another SDK. Not a promise of it: every member of the plugin is a
 * chain, `then` too.
 */
function peer({ secure = false, names = true } = {}): Wechatpay {
  const { mchid, serial, privateKey, publicKeys, v2, baseUri } = secure ? given.secureConfig : given.config
  return new Wechatpay({
    mchid,
    serial,
    privateKey,
    certs: publicKeys,
    secret: v2.apiV2Key,
    merchant: { ...v2.clientCertificate, ca: given.authority },
    baseURL: baseUri,
    // The key that is to sign the answers; without it a platform certificate does, which the plugin is not given.
    ...(names ? { headers: { 'Wechatpay-Serial': Object.keys(publicKeys)[0] } } : {}),
    // Some shells name a proxy, which has no business on loopback.
    proxy: false,
  })
}

interface Given {
  readonly authority: string
  readonly config: GivenConfig
  readonly secureConfig: GivenConfig
}

interface GivenConfig {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly publicKeys: Record<string, string>
  readonly v2: {
    readonly apiV2Key: string
    readonly clientCertificate: { readonly cert: string; readonly key: string }
  }
  readonly baseUri: string
}

/** Verifies a v3 notice with the plugin, and decrypts it. */
function opened({ headers, body }: Received): unknown {
  const { 'wechatpay-timestamp': timestamp = '', 'wechatpay-nonce': nonce = '' } = headers
  const { 'wechatpay-serial': serial = '', 'wechatpay-signature': signature = '' } = headers
  const key = String(local.config.publicKeys[serial])
  expect(Rsa.verify(Formatter.response(timestamp, nonce, body), signature, Rsa.from(key, 'public'))).toBe(
    true,
  )
  const { resource } = JSON.parse(body)
  const text = Aes.AesGcm.decrypt(
    resource.ciphertext,
    String(local.config.apiV3Key),
    resource.nonce,
    resource.associated_data,
  )
  return JSON.parse(text)
}

function noticeAt(path: string): Received {
  const found = receiver.received.find(({ url }) => url === path)
  if (found === undefined) throw new Error(`No notice came to ${path}.`)
  return found
}

describe('wechatpay-axios-plugin plays a payment of v3', () => {
  const out_trade_no = 'PEER20260801001'
  const amount = { total: 100, currency: 'CNY' }

  it('from the order to notice, refund and bill', async () => {
    const wxpay = peer()
    const order = {
      appid,
      mchid: local.mchid,
      description: '手冲咖啡',
      out_trade_no,
      notify_url: `http://127.0.0.1:${receiver.port}/paid`,
      amount,
      payer: { openid },
    }
    const { data: placed } = await wxpay.chain('v3/pay/transactions/jsapi').post(order)
    expect(placed).toEqual({ prepay_id: expect.stringMatching(/^wx/) })

    await local.pay(out_trade_no)
    await local.settled()
    const paid = opened(noticeAt('/paid'))
    expect(paid).toMatchObject({ out_trade_no, trade_state: 'SUCCESS', payer: { openid } })

    const query = { params: { mchid: local.mchid }, out_trade_no }
    const { data: queried } = await wxpay.chain('v3/pay/transactions/out-trade-no/{out_trade_no}').get(query)
    expect(queried).toMatchObject({ trade_state: 'SUCCESS', trade_state_desc: expect.any(String) })

    const { data: refund } = await wxpay.chain('v3/refund/domestic/refunds').post({
      out_trade_no,
      out_refund_no: 'PEERRF1',
      notify_url: `http://127.0.0.1:${receiver.port}/refunded`,
      amount: { refund: 30, total: 100, currency: 'CNY' },
    })
    expect(refund).toMatchObject({ out_refund_no: 'PEERRF1', status: 'PROCESSING' })
    await local.advance('1m')
    expect(opened(noticeAt('/refunded'))).toMatchObject({ refund_status: 'SUCCESS', out_trade_no })

    const bill_date = new Date(local.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    await local.advance('2d')
    const { data: bill } = await wxpay
      .chain('v3/bill/tradebill')
      .get({ params: { bill_date, tar_type: 'GZIP' } })
    const params = Object.fromEntries(new URL(bill.download_url).searchParams)
    const { data: file } = await wxpay
      .chain('v3/billdownload/file')
      .get({ params, responseType: 'arraybuffer' })
    const csv = gunzipSync(file)
    expect(createHash('sha1').update(csv).digest('hex')).toBe(bill.hash_value)
    expect(csv.toString('utf8')).toContain(`\`${out_trade_no}`)
    expect(csv.toString('utf8')).toContain('`PEERRF1')
  })

  it('and reads why a call is refused, without Wechatpay-Serial too', async () => {
    const wxpay = peer({ names: false })
    const order = {
      appid,
      mchid: local.mchid,
      description: '',
      out_trade_no,
      notify_url: receiver.url,
      amount,
    }
    const placed = wxpay.chain('v3/pay/transactions/jsapi').post(order)
    expect(await foreignRejectionOf(placed)).toMatchObject({
      response: { status: 400, data: { code: 'PARAM_ERROR', detail: { location: 'body' } } },
    })
    const queried = wxpay.chain('v3/refund/domestic/refunds/{out_refund_no}').get({ out_refund_no: 'NONE' })
    expect(await foreignRejectionOf(queried)).toMatchObject({
      response: { status: 404, data: { code: 'RESOURCE_NOT_EXISTS' } },
    })
  })
})

describe('wechatpay-axios-plugin plays a payment of v2', () => {
  const out_trade_no = 'PEERV220260801001'

  /** Adds what every message has, and a sign. */
  const message = (fields: Readonly<Record<string, string | number>>) => ({
    appid,
    mch_id: local.mchid,
    nonce_str: Formatter.nonce(),
    ...fields,
  })

  const fieldsOf = ({ body }: Received): Record<string, string> => ({ ...Transformer.toObject(body) })

  const signOf = ({ sign, ...fields }: Record<string, string>): readonly [string | undefined, string] => {
    const secret = String(local.config.v2.apiV2Key)
    const type = fields.sign_type === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'
    return [sign, Hash.sign(type, fields, secret)]
  }

  it('from the order to notice, refund and bill', async () => {
    const wxpay = peer()
    const { data: placed } = await wxpay.chain('v2/pay/unifiedorder').post(
      message({
        body: '咖啡',
        out_trade_no,
        total_fee: 100,
        spbill_create_ip: '127.0.0.1',
        notify_url: `http://127.0.0.1:${receiver.port}/v2/paid`,
        trade_type: 'JSAPI',
        openid,
      }),
    )
    expect(placed).toMatchObject({ result_code: 'SUCCESS', prepay_id: expect.stringMatching(/^wx/) })

    receiver.answers.push({
      status: 200,
      body: '<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg></xml>',
    })
    await local.pay(out_trade_no)
    await local.settled()
    const paid = fieldsOf(noticeAt('/v2/paid'))
    expect(paid).toMatchObject({ out_trade_no, total_fee: '100', result_code: 'SUCCESS' })
    const [sign, own] = signOf(paid)
    expect(sign).toBe(own)
    expect(local.notices().map(({ state }) => state)).toEqual(['delivered'])

    const { data: queried } = await wxpay.chain('v2/pay/orderquery').post(message({ out_trade_no }))
    expect(queried).toMatchObject({ trade_state: 'SUCCESS', total_fee: '100' })

    const secure = peer({ secure: true })
    const { data: refund } = await secure.chain('v2/secapi/pay/refund').post(
      message({
        out_trade_no,
        out_refund_no: 'PEERV2RF1',
        total_fee: 100,
        refund_fee: 30,
        notify_url: `http://127.0.0.1:${receiver.port}/v2/refunded`,
      }),
      { security: true },
    )
    expect(refund).toMatchObject({ result_code: 'SUCCESS', refund_fee: '30' })
    await local.advance('1m')
    const { req_info: sealed = '' } = fieldsOf(noticeAt('/v2/refunded'))
    const key = Hash.md5(String(local.config.v2.apiV2Key)).toLowerCase()
    expect(Transformer.toObject(Aes.AesEcb.decrypt(sealed, key))).toMatchObject({
      out_refund_no: 'PEERV2RF1',
      refund_status: 'SUCCESS',
    })

    const day = new Date(local.now() + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '')
    await local.advance('2d')
    const { data: bill } = await wxpay
      .chain('v2/pay/downloadbill')
      .post(message({ bill_date: day, bill_type: 'ALL' }), { transformResponse: [] })
    expect(bill).toContain(`\`${out_trade_no}`)
  })

  it('and is refused without the client certificate, and with a wrong sign', async () => {
    const wxpay = peer()
    const refund = wxpay
      .chain('v2/secapi/pay/refund')
      .post(message({ out_trade_no, out_refund_no: 'PEERV2RF2', total_fee: 100, refund_fee: 30 }))
    expect(await foreignRejectionOf(refund)).toMatchObject({
      response: { data: { return_code: 'FAIL' } },
    })
    expect(
      local
        .requests()
        .at(-1)
        ?.checks.find(({ passed }) => !passed)?.reason,
    ).toMatch(/certificate/i)

    const { config } = local
    const other = new Wechatpay({
      mchid: local.mchid,
      serial: config.serial,
      privateKey: String(config.privateKey),
      certs: Object.fromEntries(Object.entries(config.publicKeys).map(([id, key]) => [id, String(key)])),
      secret: 'x'.repeat(32),
      baseURL: local.url,
      proxy: false,
    })
    const query = other.chain('v2/pay/orderquery').post(message({ out_trade_no }))
    expect(await foreignRejectionOf(query)).toBeInstanceOf(Error)
    expect(local.requests().at(-1)).toMatchObject({ operation: 'v2/pay/orderquery#post' })
    expect(
      local
        .requests()
        .at(-1)
        ?.checks.some(({ passed }) => !passed),
    ).toBe(true)
  })
})
