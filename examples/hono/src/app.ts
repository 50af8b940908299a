import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { validator } from 'hono/validator'
import { fail, ok, parseWebhook, toResponse } from 'wechatpay-sdk/client'
import { problemOf } from './problem.js'
import { events, readAmount, readWish, type Shop } from './shop.js'

/** The routes of the shop. */
export function createApp(shop: Shop): Hono {
  const app = new Hono()
  app.onError(error => {
    if (error instanceof HTTPException) return error.getResponse()
    const problem = problemOf(error) ?? {
      status: 500,
      code: 'INTERNAL_ERROR',
      message: 'Something went wrong.',
    }
    const { status, code, message } = problem
    // Errors of the SDK hold no keys and nothing of a request.
    if (status >= 500) console.error(error)
    return Response.json({ code, message }, { status })
  })

  app.get('/health', context => context.json({ status: 'ok' }))
  app.post('/wechatpay/notices', async context => {
    try {
      // Pass the raw request, not context.req.json(): the signature covers the raw bytes.
      await shop.take(await parseWebhook(shop.client, context.req.raw, events))
      return toResponse(ok())
    } catch (error) {
      console.error(error)
      return toResponse(fail(error))
    }
  })

  app.post('/orders', validator('json', readWish), async context =>
    context.json(await shop.order(context.req.valid('json')), 201),
  )
  app.get('/orders/:number', async context => context.json(await shop.look(context.req.param('number'))))
  app.post('/orders/:number/payment', async context =>
    context.json(await shop.payment(context.req.param('number'))),
  )
  app.post('/orders/:number/close', async context =>
    context.json(await shop.close(context.req.param('number'))),
  )
  app.put('/orders/:number/refunds/:id', validator('json', readAmount), async context => {
    const { number, id } = context.req.param()
    return context.json(await shop.refund(number, id, context.req.valid('json')))
  })
  return app
}
