import { answer, readBody } from '@/lib/answer'
import { processShop } from '@/lib/process-shop'
import { readAmount } from '@/lib/shop'

/** The SDK signs and verifies with `node:crypto`. */
export const runtime = 'nodejs'

/** Refunds a part of an order. The same id again is the same refund. */
export function PUT(
  request: Request,
  { params }: { params: Promise<{ number: string; id: string }> },
): Promise<Response> {
  return answer(async () => {
    const { number, id } = await params
    return processShop().shop.refund(number, id, readAmount(await readBody(request)))
  })
}
