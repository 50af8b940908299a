import { answer } from '@/lib/answer'
import { processShop } from '@/lib/process-shop'

/** The SDK signs and verifies with `node:crypto`. */
export const runtime = 'nodejs'

/** An order as it is now. */
export function GET(_: Request, { params }: { params: Promise<{ number: string }> }): Promise<Response> {
  return answer(async () => processShop().shop.look((await params).number))
}
