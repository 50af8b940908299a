import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Wechatpay } from 'wechatpay-axios-plugin'
import {
  createClient,
  downloadBill,
  downloadFile,
  ok,
  parseWebhook,
  readBill,
  sendReply,
} from '../../generated/sdk/index.js'
import { webhook as transferred } from '../../generated/sdk/webhooks/v3/MCHTRANSFER.BILL.FINISHED.js'
import { webhook as sharedBack } from '../../generated/sdk/webhooks/v3/PROFITSHARING.RETURN.js'
import { webhook as shared } from '../../generated/sdk/webhooks/v3/PROFITSHARING.SUCCESS.js'
import { webhook as echoed } from '../../generated/sdk/webhooks/v3/SECURITY_ECHO.SUCCESS.js'
import { webhook as paid } from '../../generated/sdk/webhooks/v3/TRANSACTION.SUCCESS.js'
import type { LocalService } from '../../templates/runtime/local/index.js'
import { rejectionOf } from '../runtime/support/failure-of.js'
import { startLocal } from './start.js'

const appid = 'wx8888888888888888'
const compare = /Compare the request with the operation's documentation/
const lookUp = /See the error codes in the operation's official documents/
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

describe('money at the local service', () => {
  let local: LocalService
  let shop: Server
  let notify_url = ''
  let serial = ''
  const events: { readonly event_type: string; readonly resource: object }[] = []

  const client = () => createClient(local.config)
  const headers = () => ({ 'Wechatpay-Serial': serial })
  const today = () => new Date(local.now() + 8 * 3_600_000).toISOString().slice(0, 10)

  beforeAll(async () => {
    local = await startLocal()
    serial = Object.keys(local.config.publicKeys)[0] ?? ''
    shop = createServer(async (request, response) => {
      const known = [transferred, shared, sharedBack, echoed, paid] as const
      const event = await parseWebhook(client(), request, known)
      events.push({ event_type: event.event_type, resource: event.resource })
      sendReply(response, ok())
    }).listen(0, '127.0.0.1')
    await new Promise(resolve => shop.once('listening', resolve))
    const address = shop.address()
    notify_url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/events`
  })
  beforeEach(() => {
    local.reset()
    events.length = 0
  })
  afterAll(async () => {
    await local.close()
    shop.close()
  })

  const transfer = (out_bill_no: string) =>
    client().v3.fundApp.mchTransfer.transferBills.post({
      headers: headers(),
      json: {
        appid,
        out_bill_no,
        transfer_scene_id: '1000',
        openid,
        user_name: '张三',
        transfer_amount: 200_000,
        transfer_remark: '奖励',
        notify_url,
        transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '八月' }],
      },
    })

  it('reaches the user who confirms, and tells the merchant', async () => {
    const made = await transfer('T1')
    expect(made).toMatchObject({ state: 'WAIT_USER_CONFIRM', package_info: expect.any(String) })
    await local.confirmTransfer('T1')
    await local.advance('10s')
    const bills = client().v3.fundApp.mchTransfer.transferBills
    expect(await bills.outBillNo._out_bill_no_.get({ out_bill_no: 'T1' })).toMatchObject({
      state: 'SUCCESS',
      user_name: '张三',
      transfer_bill_no: made.transfer_bill_no,
    })
    expect(events).toMatchObject([
      { event_type: 'MCHTRANSFER.BILL.FINISHED', resource: { out_bill_no: 'T1', state: 'SUCCESS' } },
    ])
    const late = bills.outBillNo._out_bill_no_.cancel.post({ out_bill_no: 'T1' })
    expect(await rejectionOf(late, compare)).toMatchObject({ code: 'INVALID_REQUEST', status: 400 })

    const { elecsign } = client().v3.fundApp.mchTransfer
    await elecsign.outBillNo.post({ json: { out_bill_no: 'T1' } })
    await local.advance('10s')
    const receipt = await elecsign.outBillNo._out_bill_no_.get({ out_bill_no: 'T1' })
    const pdf = await (await downloadFile(client(), receipt)).bytes()
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/^%PDF/)
  })

  it('is cancelled in time', async () => {
    await transfer('T2')
    const bills = client().v3.fundApp.mchTransfer.transferBills
    await bills.outBillNo._out_bill_no_.cancel.post({ out_bill_no: 'T2' })
    await local.advance('10s')
    expect(events).toMatchObject([{ resource: { out_bill_no: 'T2', state: 'CANCELLED' } }])
  })

  const pay = async (out_trade_no: string): Promise<string> => {
    await client().v3.pay.transactions.jsapi.post({
      json: {
        appid,
        mchid: local.mchid,
        out_trade_no,
        description: '咖啡, "大杯"',
        notify_url,
        amount: { total: 1_000 },
        payer: { openid },
        settle_info: { profit_sharing: true },
      },
    })
    const { data } = await local.pay(out_trade_no)
    await local.settled()
    const order = await client().v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no,
      query: { mchid: local.mchid },
    })
    expect(data.paid).toMatchObject({ transactionId: order.transaction_id })
    return order.transaction_id ?? ''
  }

  it('is shared, returned, unfrozen, and stands in the bills', async () => {
    const transaction_id = await pay('ORDER1')
    const { profitsharing, bill } = client().v3
    const receiver = { type: 'MERCHANT_ID', account: '1900000300' } as const
    const receivers = [{ ...receiver, amount: 300, description: '分给门店' }]
    const order = { transaction_id, out_order_no: 'P1', receivers, unfreeze_unsplit: false }
    const early = profitsharing.orders.post({ headers: headers(), json: order })
    expect(await rejectionOf(early, compare)).toMatchObject({ code: 'INVALID_REQUEST' })
    await profitsharing.receivers.add.post({
      headers: headers(),
      json: { appid, ...receiver, name: '门店', relation_type: 'STORE' },
    })
    expect(await profitsharing.orders.post({ headers: headers(), json: order })).toMatchObject({
      state: 'PROCESSING',
    })
    await local.advance('10s')
    const known = await profitsharing.orders._out_order_no_.get({
      out_order_no: 'P1',
      query: { transaction_id },
    })
    expect(known).toMatchObject({ state: 'FINISHED', receivers: [{ result: 'SUCCESS', amount: 300 }] })
    await profitsharing.returnOrders.post({
      json: {
        out_order_no: 'P1',
        out_return_no: 'B1',
        return_mchid: '1900000300',
        amount: 50,
        description: '退',
      },
    })
    await profitsharing.orders.unfreeze.post({
      json: { transaction_id, out_order_no: 'P2', description: '解冻' },
    })
    const { amounts } = profitsharing.transactions._transaction_id_
    expect(await amounts.get({ transaction_id })).toMatchObject({ unsplit_amount: 0 })
    await local.advance('10s')
    expect(events.map(({ event_type }) => event_type)).toEqual([
      'TRANSACTION.SUCCESS',
      'PROFITSHARING.SUCCESS',
      'PROFITSHARING.RETURN',
    ])

    const bill_date = today()
    const soon = bill.tradebill.get({ query: { bill_date } })
    expect(await rejectionOf(soon, lookUp)).toMatchObject({ code: 'STATEMENT_CREATING' })
    await local.advance('2d')
    const zipped = { query: { bill_date, tar_type: 'GZIP' } } as const
    const trades = await downloadBill(client(), bill.tradebill.get(zipped))
    expect(await rowsOf(trades)).toMatchObject([
      { 商户订单号: 'ORDER1', 商品名称: '咖啡, "大杯"', 手续费: '0.06000' },
    ])
    const flows = await rowsOf(await downloadBill(client(), bill.fundflowbill.get({ query: { bill_date } })))
    expect(flows.map(row => [row.业务类型, row['收支金额(元)'], row['账户结余(元)']])).toEqual([
      ['交易', '10.00', '10.00'],
      ['扣除交易手续费', '0.06', '9.94'],
      ['分账', '3.00', '6.94'],
      ['分账回退', '0.50', '7.44'],
    ])
    const shares = await rowsOf(await downloadBill(client(), profitsharing.bills.get(zipped)))
    expect(shares.map(row => row.业务类型)).toEqual(['分账', '分账回退', '解冻'])
    const { balance } = client().v3.merchant.fund
    expect(await balance._account_type_.get({ account_type: 'BASIC' })).toEqual({
      available_amount: 744,
      pending_amount: 0,
    })
  })

  it('echoes, encrypted and in a notice', async () => {
    const json = { echo_message: '你好', encrypted_echo_message: '密文', notify_url }
    const answer = await client().v3.security.echo.post({ headers: headers(), json })
    expect(answer).toEqual({ echo_message: '你好', encrypted_echo_message: '密文' })
    await local.settled()
    expect(events).toMatchObject([{ resource: { echo_message: '你好', encrypt_echo_message: '密文' } }])
  })

  describe('in v2, with wechatpay-axios-plugin', () => {
    const peer = () => {
      const { mchid, serial, privateKey, publicKeys, v2 } = local.config
      const certs = Object.fromEntries(Object.entries(publicKeys).map(([id, key]) => [id, String(key)]))
      const secret = String(v2.apiV2Key)
      return new Wechatpay({
        mchid,
        serial,
        privateKey: String(privateKey),
        certs,
        secret,
        baseURL: local.url,
      })
    }

    it('downloads the bill that v3 announces, or the reason why there is none', async () => {
      await pay('ORDER2')
      const bill_date = today()
      const xml = {
        appid,
        mch_id: local.mchid,
        bill_date: bill_date.replaceAll('-', ''),
        bill_type: 'ALL',
        nonce_str: 'n',
      }
      const ask = () =>
        peer().chain('v2/pay/downloadbill').post(xml, { transformResponse: [], responseType: 'text' })
      expect((await ask()).data).toContain('Bill Creating')
      await local.advance('2d')
      const { data } = await ask()
      const announced = await client().v3.bill.tradebill.get({ query: { bill_date } })
      expect(
        createHash('sha1')
          .update(`\ufeff${String(data).replace(/^\ufeff/, '')}`)
          .digest('hex'),
      ).toBe(announced.hash_value)
    })
  })

  it('is transferred in batches', async () => {
    const { batches } = client().v3.transfer
    const made = await batches.post({
      headers: headers(),
      json: {
        appid,
        out_batch_no: 'B1',
        batch_name: '八月',
        batch_remark: '奖励',
        total_amount: 300,
        total_num: 2,
        transfer_detail_list: [
          { out_detail_no: 'D1', transfer_amount: 100, transfer_remark: '一', openid },
          { out_detail_no: 'D2', transfer_amount: 200, transfer_remark: '二', openid, user_name: '张三' },
        ],
      },
    })
    await local.advance('10s')
    const query = { need_query_detail: true, detail_status: 'SUCCESS' }
    const known = await batches.batchId._batch_id_.get({ batch_id: made.batch_id, query })
    expect(known.transfer_batch).toMatchObject({ batch_status: 'FINISHED', success_num: 2 })
    expect(known.transfer_detail_list).toHaveLength(2)
    const of = { out_batch_no: 'B1', out_detail_no: 'D2' }
    const { outDetailNo } = batches.outBatchNo._out_batch_no_.details
    expect(await outDetailNo._out_detail_no_.get(of)).toMatchObject({
      user_name: '张三',
      transfer_amount: 200,
    })
  })

  it('is sent in red packets and transfers of v2, with the client certificate', async () => {
    const { mmpaymkttransfers } = createClient(local.secureConfig).v2
    const packet = {
      mch_billno: 'H1',
      mch_id: local.mchid,
      wxappid: appid,
      send_name: '商户 <&>',
      re_openid: openid,
      total_amount: 100,
      total_num: 1,
      wishing: '恭喜',
      client_ip: '10.0.0.1',
      act_name: '活动',
      remark: '备注',
    }
    await mmpaymkttransfers.sendredpack.post({ xml: packet })
    await local.act('red-packet', 'H1', 'confirm')
    const bill = { mch_billno: 'H1', mch_id: local.mchid, appid, bill_type: 'MCHT' } as const
    expect(await mmpaymkttransfers.gethbinfo.post({ xml: bill })).toMatchObject({
      status: 'RECEIVED',
      total_amount: 100,
      wishing: '恭喜',
      hblist: { hbinfo: [{ openid, amount: 100 }] },
    })
    const other = mmpaymkttransfers.sendredpack.post({ xml: { ...packet, total_amount: 101 } })
    expect(await rejectionOf(other, lookUp)).toMatchObject({ code: 'FATAL_ERROR' })

    const transfer = {
      mch_appid: appid,
      mchid: local.mchid,
      partner_trade_no: 'T1',
      openid,
      check_name: 'NO_CHECK',
      amount: 30,
      desc: '奖励',
      spbill_create_ip: '10.0.0.1',
    }
    const made = await mmpaymkttransfers.promotion.transfers.post({ xml: transfer })
    const xml = { partner_trade_no: 'T1', mch_id: local.mchid, appid }
    expect(await mmpaymkttransfers.gettransferinfo.post({ xml })).toMatchObject({
      status: 'SUCCESS',
      detail_id: made.payment_no,
      payment_amount: 30,
    })
  })

  it('is shared in v2 with the client certificate', async () => {
    const transaction_id = await pay('ORDER3')
    const ids = { mch_id: local.mchid, appid }
    const { v2 } = createClient(local.secureConfig)
    const receiver = { type: 'MERCHANT_ID', account: '1900000300' } as const
    await v2.pay.profitsharingaddreceiver.post({
      xml: {
        ...ids,
        receiver: { ...receiver, name: '门店', relation_type: 'STORE' },
        sign_type: 'HMAC-SHA256',
      },
    })
    await v2.secapi.pay.profitsharing.post({
      xml: {
        ...ids,
        transaction_id,
        out_order_no: 'P1',
        receivers: [{ ...receiver, amount: 100, description: '分' }],
        sign_type: 'HMAC-SHA256',
      },
    })
    await local.advance('10s')
    const xml = { mch_id: local.mchid, transaction_id, out_order_no: 'P1', sign_type: 'HMAC-SHA256' } as const
    expect(await v2.pay.profitsharingquery.post({ xml })).toMatchObject({ status: 'FINISHED' })

    const query = { bill_date: today() }
    await local.advance('2d')
    const secure = createClient(local.secureConfig)
    expect(await rowsOf(await downloadBill(secure, secure.v3.bill.tradebill.get({ query })))).toHaveLength(1)
    const day = { bill_date: query.bill_date.replaceAll('-', ''), account_type: 'Basic' } as const
    const file = await v2.pay.downloadfundflow.post({ xml: { ...ids, ...day, sign_type: 'HMAC-SHA256' } })
    expect((await rowsOf(readBill(file))).map(row => row.业务类型)).toEqual([
      '交易',
      '扣除交易手续费',
      '分账',
    ])
  })
})

async function rowsOf(bill: {
  rows(): AsyncIterable<Readonly<Record<string, string>>>
}): Promise<readonly Readonly<Record<string, string>>[]> {
  const rows = []
  for await (const row of bill.rows()) rows.push(row)
  return rows
}
