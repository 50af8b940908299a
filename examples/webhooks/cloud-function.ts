import {
  type FunctionReply,
  fail,
  ok,
  parseWebhook,
  toFunctionReply,
  type WebhookInput,
  type WebhookKeys,
} from 'wechatpay-sdk/webhook'
import { events, type Handle } from './events.js'

/**
 * Handler for cloud functions behind an HTTP trigger or an API gateway:
 *
 * - Tencent Cloud: `export const main_handler = createHandler(keys, handle)`
 * - Aliyun, whose event is a Buffer: `export const handler = createHandler(keys, handle)`
 * - AWS Lambda, Netlify: `export const handler = createHandler(keys, handle)`
 */
export function createHandler(
  keys: WebhookKeys,
  handle: Handle,
): (event: WebhookInput) => Promise<FunctionReply> {
  return async event => {
    try {
      // Pass the whole event, not event.body: isBase64Encoded tells how the body is encoded.
      await handle(await parseWebhook(keys, event, events))
      return toFunctionReply(ok())
    } catch (error) {
      console.error(error)
      return toFunctionReply(fail(error))
    }
  }
}
