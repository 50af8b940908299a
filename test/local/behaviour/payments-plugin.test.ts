import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Aes, Formatter, Hash, Rsa, Transformer, Wechatpay } from 'wechatpay-axios-plugin'
import type { LocalService } from '../../../templates/runtime/local/index.js'
import { startLocal } from '../start.js'

/** A notice as it arrived. */
interface Arrived {
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

const appid = 'wx6f3a90c2d5e81b47'

/** `wechatpay-axios-plugin` shares no code with the service: it stands for clients in other languages. */
describe('a payment at the local service, by wechatpay-axios-plugin', () => {
  let local: LocalService
  let server: Server
  let notify = ''
  const arrived: Arrived[] = []

  beforeAll(async () => {
    local = await startLocal()
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(Buffer.from(chunk))
      arrived.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
      response.end(
        request.url === '/v2'
          ? '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>'
          : '{"code":"SUCCESS"}',
      )
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', () => done()))
    const bound = server.address()
    notify = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`
  })
  afterAll(async () => {
    await local.close()
    server.close()
  })

  const settings = () => {
    const { mchid, serial, privateKey, certificate, publicKeys, v2 } = local.config
    return {
      mchid,
      serial,
      privateKey: String(privateKey),
      certs: Object.fromEntries(Object.entries(publicKeys).map(([id, key]) => [id, String(key)])),
      secret: String(v2.apiV2Key),
      headers: { 'Wechatpay-Serial': Object.keys(publicKeys)[0] ?? '' },
      merchant: { cert: String(certificate), key: String(privateKey), ca: local.authority },
    }
  }
  const plugin = (baseURL = local.url) => new Wechatpay({ ...settings(), baseURL })

  /** Verifies a notice of v3 by the plugin's primitives, and opens it. */
  const opened = ({ headers, body }: Arrived): unknown => {
    const header = (name: string): string => String(headers[`wechatpay-${name}`])
    const key = settings().certs[header('serial')] ?? ''
    expect(
      Rsa.verify(Formatter.response(header('timestamp'), header('nonce'), body), header('signature'), key),
    ).toBe(true)
    const { ciphertext, nonce, associated_data } = JSON.parse(body).resource
    return JSON.parse(Aes.AesGcm.decrypt(ciphertext, String(local.config.apiV3Key), nonce, associated_data))
  }

  it('v3: from order to notice, refund and bill', async () => {
    const [out_trade_no, out_refund_no] = ['PL20260801', 'PLR1']
    const { mchid } = local
    const ordered = await plugin()
      .chain('v3/pay/transactions/native')
      .post({
        appid,
        mchid,
        description: '手冲豆',
        out_trade_no,
        notify_url: `${notify}/v3`,
        amount: { total: 6800, currency: 'CNY' },
      })
    expect(ordered.data).toMatchObject({ code_url: expect.stringMatching(/^weixin:\/\/wxpay/) })
    await local.pay(out_trade_no)
    await local.settled()
    expect(arrived.map(opened)).toMatchObject([{ out_trade_no, trade_state: 'SUCCESS' }])

    const query = await plugin()
      .chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
      .get({ params: { mchid }, ...{ out_trade_no } })
    expect(query.data).toMatchObject({ trade_state: 'SUCCESS', amount: { payer_total: 6800 } })

    const refunded = await plugin()
      .chain('v3/refund/domestic/refunds')
      .post({
        out_trade_no,
        out_refund_no,
        notify_url: `${notify}/v3`,
        amount: { refund: 800, total: 6800, currency: 'CNY' },
      })
    expect(refunded.data).toMatchObject({
      status: 'PROCESSING',
      transaction_id: Object(query.data).transaction_id,
    })
    await local.advance('3s')
    expect(arrived.slice(1).map(opened)).toMatchObject([{ out_refund_no, refund_status: 'SUCCESS' }])

    const bill_date = String(Object(query.data).success_time).slice(0, 10)
    await local.advance('2d')
    const bill = await plugin()
      .chain('v3/bill/tradebill')
      .get({ params: { bill_date, tar_type: 'GZIP' } })
    const { download_url, hash_value } = Object(bill.data)
    const file = await plugin().client.v3.get(download_url, {
      responseType: 'arraybuffer',
      transformResponse: data => data,
    })
    const csv = gunzipSync(Buffer.from(file.data))
    expect(createHash('sha1').update(csv).digest('hex')).toBe(hash_value)
    expect(csv.toString('utf8')).toContain(`\`${out_trade_no},`)
  })

  it('v2: order, notice, refund over TLS with the certificate', async () => {
    arrived.length = 0
    const merchant = { appid, mch_id: local.mchid, nonce_str: Formatter.nonce() }
    const out_trade_no = 'PLV220260801'
    const ordered = await plugin()
      .chain('v2/pay/unifiedorder')
      .post({
        ...merchant,
        body: '手冲豆',
        out_trade_no,
        total_fee: 6800,
        spbill_create_ip: '203.0.113.24',
        notify_url: `${notify}/v2`,
        trade_type: 'NATIVE',
        product_id: 'BEAN-250',
      })
    expect(ordered.data).toMatchObject({ result_code: 'SUCCESS', trade_type: 'NATIVE' })
    await local.pay(out_trade_no)
    await local.settled()
    const { sign, ...notice } = Object(Transformer.toObject(arrived[0]?.body ?? ''))
    expect(notice).toMatchObject({ out_trade_no, total_fee: '6800', result_code: 'SUCCESS' })
    expect(
      Hash.md5(Formatter.queryStringLike(Formatter.ksort(notice)), settings().secret).toUpperCase(),
    ).toBe(sign)

    const refund = {
      ...merchant,
      out_trade_no,
      out_refund_no: 'PLV2R1',
      total_fee: 6800,
      refund_fee: 800,
      notify_url: `${notify}/v2`,
    }
    const refunded = await plugin(local.secureUrl)
      .chain('v2/secapi/pay/refund')
      .post(refund, { ...{ security: true } })
    expect(refunded.data).toMatchObject({ result_code: 'SUCCESS', refund_fee: '800' })
    await local.advance('3s')
    const { req_info } = Object(Transformer.toObject(arrived[1]?.body ?? ''))
    const content = Aes.AesEcb.decrypt(req_info, Hash.md5(settings().secret).toLowerCase())
    expect(Transformer.toObject(content)).toMatchObject({ out_refund_no: 'PLV2R1', refund_status: 'SUCCESS' })
  })
})
