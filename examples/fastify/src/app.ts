import fastify, { type FastifyInstance, type FastifyPluginAsync, type FastifyServerOptions } from 'fastify'
import { fail, ok, parseWebhook } from 'wechatpay-sdk/client'
import { problemOf } from './problem.js'
import { events, readAmount, readWish, type Shop } from './shop.js'

/** Routes of an order. */
interface OfOrder {
  Params: { readonly number: string }
}

/** Routes of a refund. */
interface OfRefund {
  Params: { readonly number: string; readonly id: string }
}

/** The routes of the shop. */
export function createApp(shop: Shop, options: FastifyServerOptions = {}): FastifyInstance {
  const app = fastify(options)
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error)
    if (problem === undefined) return reply.send(error)
    const { status, code, message } = problem
    // Errors of the SDK hold no keys and nothing of a request.
    if (status >= 500) request.log.error(error)
    return reply.code(status).send({ code, message })
  })

  app.get('/health', async () => ({ status: 'ok' }))
  app.register(notices(shop))
  app.post('/orders', async (request, reply) =>
    reply.code(201).send(await shop.order(readWish(request.body))),
  )
  app.get<OfOrder>('/orders/:number', ({ params }) => shop.look(params.number))
  app.post<OfOrder>('/orders/:number/payment', ({ params }) => shop.payment(params.number))
  app.post<OfOrder>('/orders/:number/close', ({ params }) => shop.close(params.number))
  app.put<OfRefund>('/orders/:number/refunds/:id', ({ params, body }) =>
    shop.refund(params.number, params.id, readAmount(body)),
  )
  return app
}

/** A plugin of its own, because the parser below applies only inside of it: the signature covers the raw bytes. */
function notices(shop: Shop): FastifyPluginAsync {
  return async app => {
    app.removeContentTypeParser('application/json')
    app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
    app.post('/wechatpay/notices', async (request, reply) => {
      const { status, headers, body } = await parseWebhook(shop.client, request, events)
        .then(event => shop.take(event))
        .then(ok)
        .catch((error: unknown) => {
          request.log.error(error)
          return fail(error)
        })
      return reply.code(status).headers(headers).send(body)
    })
  }
}
