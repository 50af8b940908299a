import { fail, ok, parseWebhook, toResponse, type WebhookKeys } from 'wechatpay-sdk/webhook'
import { events, type Handle } from './events.js'

/**
 * Handler for frameworks that use Fetch:
 *
 * - Next.js, `app/notices/route.ts`: `export const POST = createPost(keys, handle)`
 * - Deno: `Deno.serve(createPost(keys, handle))`
 * - Bun: `Bun.serve({ fetch: createPost(keys, handle) })`
 */
export function createPost(keys: WebhookKeys, handle: Handle): (request: Request) => Promise<Response> {
  return async request => {
    try {
      await handle(await parseWebhook(keys, request, events))
      return toResponse(ok())
    } catch (error) {
      console.error(error)
      return toResponse(fail(error))
    }
  }
}
