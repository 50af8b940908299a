import { answer } from '@/lib/answer'
import { processShop } from '@/lib/process-shop'

/** The SDK signs and verifies with `node:crypto`. */
export const runtime = 'nodejs'

/** What `wx.requestPayment` takes to pay an order. */
export function POST(_: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  return answer(async () => processShop().shop.payment((await params).number))
}
