// The shop of axios-plugin-before.cjs with this SDK.
import {
  type Client,
  createClient,
  downloadBill,
  isApiError,
  jsapiParameters,
  parseWebhook,
} from 'wechatpay-sdk'
import type { PostRequest as OrderV2 } from 'wechatpay-sdk/v2/pay/unifiedorder'
import type { PostRequest as RefundV2 } from 'wechatpay-sdk/v2/secapi/pay/refund'
import { parseV2Webhook } from 'wechatpay-sdk/v2-webhooks'
import { tradebill } from 'wechatpay-sdk/v3/bill'
import type { PostRequest as Order } from 'wechatpay-sdk/v3/pay/transactions/jsapi'
import type { PostRequest as Receiver } from 'wechatpay-sdk/v3/profitsharing/receivers/add'
import type { PostRequest as Refund } from 'wechatpay-sdk/v3/refund/domestic/refunds'
import { webhook as paidV2 } from 'wechatpay-sdk/webhooks/v2/transaction-success'
import { webhook as paid } from 'wechatpay-sdk/webhooks/v3/TRANSACTION.SUCCESS'

/** What both programs are given. */
export interface Settings {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly publicKeyId: string
  readonly publicKey: string
  readonly apiV3Key: string
  readonly apiV2Key: string
  readonly cert: string
  readonly baseURL: string
}

export function open(settings: Settings): Client {
  const { mchid, serial, privateKey, publicKeyId, publicKey, apiV3Key, apiV2Key, cert, baseURL } = settings
  const client = createClient({
    mchid,
    serial,
    privateKey,
    publicKeys: { [publicKeyId]: publicKey },
    apiV3Key,
    v2: { apiV2Key, clientCertificate: { cert, key: privateKey } },
    baseUri: baseURL,
  })
  return client
}

export async function place(client: Client, order: Order['json']): Promise<string> {
  const { prepay_id } = await client.v3.pay.transactions.jsapi.post({ json: order })
  return prepay_id
}

export async function query(client: Client, mchid: string, out_trade_no: string): Promise<string> {
  const { trade_state } = await client.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    query: { mchid },
  })
  return trade_state
}

export async function close(client: Client, mchid: string, out_trade_no: string): Promise<number> {
  const { status } = await client.v3.pay.transactions.outTradeNo._out_trade_no_.close
    .post({ out_trade_no, json: { mchid } })
    .withResponse()
  return status
}

export async function refund(client: Client, json: Refund['json']): Promise<string> {
  try {
    const { status } = await client.chain('v3/refund/domestic/refunds').post({ json })
    return status
  } catch (error) {
    if (isApiError(error)) return error.code
    throw error
  }
}

export async function bill(client: Client, bill_date: string): Promise<readonly (string | undefined)[]> {
  const numbers = []
  const asked = tradebill.get(client, { query: { bill_date, tar_type: 'GZIP' } })
  const file = await downloadBill(client, asked)
  for await (const row of file.rows()) numbers.push(row['商户订单号'])
  return numbers
}

export async function upload(client: Client, filename: string, bytes: Uint8Array): Promise<string> {
  const { media_id } = await client.v3.merchant.media.upload.post({
    body: { file: { filename, content: bytes }, meta: {} },
  })
  return media_id
}

export async function addReceiver(client: Client, receiver: Receiver['json']): Promise<string> {
  const { account } = await client.v3.profitsharing.receivers.add.post({ json: receiver })
  return account
}

export function frontEnd(client: Client, appId: string, prepayId: string): object {
  return jsapiParameters(client, { appId, prepayId })
}

export async function notice(client: Client, request: Request): Promise<string | undefined> {
  const event = await parseWebhook(client, request, paid)
  return event.resource.out_trade_no
}

export async function placeV2(client: Client, order: OrderV2['xml']): Promise<string> {
  const { prepay_id } = await client.v2.pay.unifiedorder.post({ xml: order })
  return prepay_id
}

export async function refundV2(client: Client, xml: RefundV2['xml']): Promise<string> {
  try {
    const { out_refund_no } = await client.v2.secapi.pay.refund.post({ xml })
    return out_refund_no
  } catch (error) {
    if (isApiError(error)) return error.code
    throw error
  }
}

export async function noticeV2(client: Client, request: Request): Promise<string> {
  const event = await parseV2Webhook(client, request, paidV2)
  return event.resource.out_trade_no
}
