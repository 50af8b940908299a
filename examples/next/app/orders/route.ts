import { answer, readBody } from '@/lib/answer'
import { processShop } from '@/lib/process-shop'
import { readWish } from '@/lib/shop'

/** The SDK signs and verifies with `node:crypto`. */
export const runtime = 'nodejs'

/** Takes an order. */
export function POST(request: Request): Promise<Response> {
  return answer(async () => processShop().shop.order(readWish(await readBody(request))), 201)
}
