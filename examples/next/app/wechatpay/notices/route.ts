import { fail, ok, parseWebhook, toResponse } from 'wechatpay-sdk/client'
import { processShop } from '@/lib/process-shop'
import { events } from '@/lib/shop'

/** The SDK signs and verifies with `node:crypto`. */
export const runtime = 'nodejs'

export async function POST(request: Request): Promise<Response> {
  try {
    const { client, shop } = processShop()
    // Pass the request, not await request.json(): the signature covers the raw bytes.
    await shop.take(await parseWebhook(client, request, events))
    return toResponse(ok())
  } catch (error) {
    console.error(error)
    return toResponse(fail(error))
  }
}
