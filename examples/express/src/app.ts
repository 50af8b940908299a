import express, { type ErrorRequestHandler, type Express } from 'express'
import { fail, ok, parseWebhook, sendReply } from 'wechatpay-sdk/client'
import { problemOf } from './problem.js'
import { events, readAmount, readWish, type Shop } from './shop.js'

/** The routes of the shop. */
export function createApp(shop: Shop): Express {
  const app = express()
  app.get('/health', (_, response) => {
    response.json({ status: 'ok' })
  })

  // Before express.json(): the signature covers the raw bytes, which a parser does not keep.
  app.post('/wechatpay/notices', async (request, response) => {
    try {
      await shop.take(await parseWebhook(shop.client, request, events))
      sendReply(response, ok())
    } catch (error) {
      console.error(error)
      sendReply(response, fail(error))
    }
  })

  app.use(express.json())
  app.post('/orders', async (request, response) => {
    response.status(201).json(await shop.order(readWish(request.body)))
  })
  app.get('/orders/:number', async (request, response) => {
    response.json(await shop.look(request.params.number))
  })
  app.post('/orders/:number/payment', async (request, response) => {
    response.json(await shop.payment(request.params.number))
  })
  app.post('/orders/:number/close', async (request, response) => {
    response.json(await shop.close(request.params.number))
  })
  app.put('/orders/:number/refunds/:id', async (request, response) => {
    const { number, id } = request.params
    response.json(await shop.refund(number, id, readAmount(request.body)))
  })

  app.use(answerProblem)
  return app
}

const answerProblem: ErrorRequestHandler = (error, _, response, next) => {
  const problem = problemOf(error)
  if (problem === undefined || response.headersSent) return next(error)
  // Errors of the SDK hold no keys and nothing of a request.
  if (problem.status >= 500) console.error(error)
  const { status, code, message } = problem
  response.status(status).json({ code, message })
}
