import { Hono } from 'hono'
import { fail, ok, parseWebhook, toResponse, type WebhookKeys } from 'wechatpay-sdk/webhook'
import { events, type Handle } from './events.js'

/** `app.route('/', createNoticeApp(keys, handle))` */
export function createNoticeApp(keys: WebhookKeys, handle: Handle): Hono {
  return new Hono().post('/notices', async context => {
    try {
      // Pass the raw request, not context.req.json(): the signature covers the raw bytes.
      await handle(await parseWebhook(keys, context.req.raw, events))
      return toResponse(ok())
    } catch (error) {
      console.error(error)
      return toResponse(fail(error))
    }
  })
}
