import { once } from 'node:events'
import { createServer } from 'node:http'
import {
  type ClientConfig,
  createClient,
  fail,
  isWechatPayError,
  ok,
  parseWebhook,
  sendReply,
} from 'wechatpay-sdk/client'
import { post as postOrder } from 'wechatpay-sdk/v3/pay/transactions/jsapi'
import { post as postRefund } from 'wechatpay-sdk/v3/refund/domestic/refunds'
import { webhook as paid } from 'wechatpay-sdk/webhooks/v3/TRANSACTION.SUCCESS'

/** A shop that takes orders, hears of payments, and gives money back. */
export interface Shop {
  /** Orders that were paid, with how often it was noticed; a shop must deliver once. */
  readonly deliveries: string[]
  order(number: string, total: number, openid: string): Promise<string>
  refund(number: string, refund: number, total: number): Promise<string>
  close(): void
}

/** Opens a shop. In production `config` is the merchant's, in tests that of a local service. */
export async function openShop(config: ClientConfig): Promise<Shop> {
  const client = createClient(config)
  const deliveries: string[] = []
  const server = createServer(async (request, response) => {
    try {
      const { resource } = await parseWebhook(client, request, paid)
      const number = String(resource.out_trade_no)
      // Notices may come twice.
      if (!deliveries.includes(number)) deliveries.push(number)
      sendReply(response, ok())
    } catch (error) {
      sendReply(response, fail(error))
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    deliveries,
    async order(number, total, openid) {
      const { prepay_id } = await postOrder(client, {
        json: {
          appid: 'wx0000000000000001',
          mchid: config.mchid,
          description: 'Tea',
          out_trade_no: number,
          notify_url: `http://127.0.0.1:${port}/paid`,
          amount: { total },
          payer: { openid },
        },
      })
      return String(prepay_id)
    },
    async refund(number, refund, total) {
      const json = {
        out_trade_no: number,
        out_refund_no: `${number}-R1`,
        amount: { refund, total, currency: 'CNY' },
      }
      const { status } = await postRefund(client, { json }).catch((error: unknown) => {
        // Nobody knows whether the money is on its way: the same number again can never send it twice.
        if (isWechatPayError(error) && error.outcome === 'unknown') return postRefund(client, { json })
        throw error
      })
      return String(status)
    },
    close: () => server.close(),
  }
}
