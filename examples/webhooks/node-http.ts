import type { RequestListener } from 'node:http'
import { fail, ok, parseWebhook, sendReply, type WebhookKeys } from 'wechatpay-sdk/webhook'
import { events, type Handle } from './events.js'

/** `createServer(createNoticeListener(keys, handle)).listen(8080)` */
export function createNoticeListener(keys: WebhookKeys, handle: Handle): RequestListener {
  return async (request, response) => {
    try {
      await handle(await parseWebhook(keys, request, events))
      sendReply(response, ok())
    } catch (error) {
      console.error(error)
      sendReply(response, fail(error))
    }
  }
}
