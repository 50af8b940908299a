import { fail, ok, parseWebhook, type Reply, type WebhookInput } from 'wechatpay-sdk/client'
import { problemOf, ShopError } from './problem.js'
import type { FunctionRequest } from './read-request.js'
import { events, readAmount, readWish, type Shop } from './shop.js'

/** Answers a request. `event` is the platform's own, which the signature of a notice is verified on. */
type Routes = (request: FunctionRequest, event: WebhookInput) => Promise<Reply>

/** The routes of the shop. */
export function createRoutes(shop: Shop): Routes {
  return async (request, event) => {
    if (request.path === '/wechatpay/notices') return takeNotice(shop, event)
    try {
      return json(
        request.method === 'POST' && request.path === '/orders' ? 201 : 200,
        await act(shop, request),
      )
    } catch (error) {
      const problem = problemOf(error) ?? {
        status: 500,
        code: 'INTERNAL_ERROR',
        message: 'Something went wrong.',
      }
      const { status, code, message } = problem
      // Errors of the SDK hold no keys and nothing of a request.
      if (status >= 500) console.error(error)
      return json(status, { code, message })
    }
  }
}

async function takeNotice(shop: Shop, event: WebhookInput): Promise<Reply> {
  try {
    // Pass the whole event, not event.body: isBase64Encoded tells how the body is encoded.
    await shop.take(await parseWebhook(shop.client, event, events))
    return ok()
  } catch (error) {
    console.error(error)
    return fail(error)
  }
}

async function act(shop: Shop, { method, path, body }: FunctionRequest): Promise<unknown> {
  const [, place, number = '', part, id = ''] = path.split('/')
  const route = [method, place, number && ':number', part, id && ':id'].filter(Boolean).join(' ')
  switch (route) {
    case 'GET health':
      return { status: 'ok' }
    case 'POST orders':
      return shop.order(readWish(parse(body)))
    case 'GET orders :number':
      return shop.look(number)
    case 'POST orders :number payment':
      return shop.payment(number)
    case 'POST orders :number close':
      return shop.close(number)
    case 'PUT orders :number refunds :id':
      return shop.refund(number, id, readAmount(parse(body)))
    default:
      throw new ShopError('NOT_FOUND', 'There is nothing at this address.')
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new ShopError('BAD_REQUEST', 'Send JSON.')
  }
}

function json(status: number, body: unknown): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
