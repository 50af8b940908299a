import { GET as health } from '../../examples/next/app/health/route.js'
import { POST as close } from '../../examples/next/app/orders/[number]/close/route.js'
import { POST as payment } from '../../examples/next/app/orders/[number]/payment/route.js'
import { PUT as refund } from '../../examples/next/app/orders/[number]/refunds/[id]/route.js'
import { GET as look } from '../../examples/next/app/orders/[number]/route.js'
import { POST as order } from '../../examples/next/app/orders/route.js'
import { POST as notice } from '../../examples/next/app/wechatpay/notices/route.js'

type Params = { params: Promise<{ number: string; id: string }> }

/** The handlers by the folders that they stand in. */
const table: Readonly<Record<string, (request: Request, context: Params) => Response | Promise<Response>>> = {
  'GET /health': health,
  'POST /orders': order,
  'GET /orders/[number]': look,
  'POST /orders/[number]/payment': payment,
  'POST /orders/[number]/close': close,
  'PUT /orders/[number]/refunds/[id]': refund,
  'POST /wechatpay/notices': notice,
}

/** Leads a request to its route handler, as the router of Next.js does. */
export async function nextRoutes(request: Request): Promise<Response> {
  const [, place, second = '', third, id = ''] = new URL(request.url).pathname.split('/')
  const isOrder = place === 'orders' && second !== ''
  const parts = ['', place, isOrder ? '[number]' : second, third, id === '' ? '' : '[id]']
  const handler = table[`${request.method} ${parts.filter((part, at) => at === 0 || part).join('/')}`]
  if (handler === undefined) return new Response('This page could not be found.', { status: 404 })
  return handler(request, { params: Promise.resolve({ number: second, id }) })
}
