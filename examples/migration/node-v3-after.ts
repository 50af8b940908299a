// The shop of node-v3-before.cjs with this SDK.
import {
  type Client,
  createClient,
  downloadBill,
  isApiError,
  jsapiParameters,
  parseWebhook,
} from 'wechatpay-sdk/client'
import { tradebill } from 'wechatpay-sdk/v3/bill'
import { jsapi } from 'wechatpay-sdk/v3/pay/transactions'
import * as order from 'wechatpay-sdk/v3/pay/transactions/out-trade-no/_out_trade_no_'
import * as closing from 'wechatpay-sdk/v3/pay/transactions/out-trade-no/_out_trade_no_/close'
import { add } from 'wechatpay-sdk/v3/profitsharing/receivers'
import { refunds } from 'wechatpay-sdk/v3/refund/domestic'
import { webhook as paid } from 'wechatpay-sdk/webhooks/v3/TRANSACTION.SUCCESS'

/** What both programs are given. */
export interface Settings {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly publicKeyId: string
  readonly publicKey: string
  readonly apiV3Key: string
  readonly baseURL: string
}

export function open(settings: Settings): Client {
  const { mchid, serial, privateKey, publicKeyId, publicKey, apiV3Key, baseURL } = settings
  const client = createClient({
    mchid,
    serial,
    privateKey,
    publicKeys: { [publicKeyId]: publicKey },
    apiV3Key,
    baseUri: baseURL,
  })
  return client
}

export async function place(client: Client, json: jsapi.PostRequest['json']): Promise<object> {
  const { prepay_id } = await jsapi.post(client, { json })
  return jsapiParameters(client, { appId: json.appid, prepayId: prepay_id })
}

export async function query(client: Client, mchid: string, out_trade_no: string): Promise<string> {
  const { trade_state } = await order.get(client, { out_trade_no, query: { mchid } })
  return trade_state
}

export async function close(client: Client, mchid: string, out_trade_no: string): Promise<number> {
  const { status } = await closing.post(client, { out_trade_no, json: { mchid } }).withResponse()
  return status
}

export async function refund(client: Client, json: refunds.PostRequest['json']): Promise<string> {
  try {
    const { status } = await refunds.post(client, { json })
    return status
  } catch (error) {
    if (isApiError(error)) return error.code
    throw error
  }
}

export async function bill(client: Client, bill_date: string): Promise<readonly (string | undefined)[]> {
  const numbers = []
  const file = await downloadBill(client, tradebill.get(client, { query: { bill_date } }))
  for await (const row of file.rows()) numbers.push(row['商户订单号'])
  return numbers
}

export async function addReceiver(client: Client, json: add.PostRequest['json']): Promise<string> {
  const { account } = await add.post(client, { json })
  return account
}

export async function notice(client: Client, request: Request): Promise<string | undefined> {
  const event = await parseWebhook(client, request, paid)
  return event.resource.out_trade_no
}
