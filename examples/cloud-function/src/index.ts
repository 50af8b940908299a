import { type FunctionReply, toFunctionReply, type WebhookInput } from 'wechatpay-sdk/client'
import { readRequest } from './read-request.js'
import { createRoutes } from './routes.js'
import { openShop } from './shop.js'

/** Kept between requests: a platform calls a loaded function many times, and its connections and keys are still there. */
let routes: ReturnType<typeof createRoutes> | undefined

/** The function, for a trigger by HTTP. `event` is what the platform hands over: an object, or its bytes. */
export async function handler(event: WebhookInput): Promise<FunctionReply> {
  routes ??= createRoutes(openShop().shop)
  return toFunctionReply(await routes(readRequest(event), event))
}

/** Tencent Cloud looks for this name. */
export const main_handler = handler
