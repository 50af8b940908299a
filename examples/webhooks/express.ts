import { Router } from 'express'
import { fail, ok, parseWebhook, sendReply, type WebhookKeys } from 'wechatpay-sdk/webhook'
import { events, type Handle } from './events.js'

/**
 * `app.use(createNoticeRouter(keys, handle))`. Register it before `app.use(express.json())`: the signature covers the raw
 * bytes, which a parser does not keep.
 */
export function createNoticeRouter(keys: WebhookKeys, handle: Handle): Router {
  return Router().post('/notices', async (request, response) => {
    try {
      await handle(await parseWebhook(keys, request, events))
      sendReply(response, ok())
    } catch (error) {
      console.error(error)
      sendReply(response, fail(error))
    }
  })
}
