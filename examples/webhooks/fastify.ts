import type { FastifyPluginAsync } from 'fastify'
import { fail, ok, parseWebhook, type Reply, type WebhookKeys } from 'wechatpay-sdk/webhook'
import { events, type Handle } from './events.js'

/** `app.register(createNoticePlugin(keys, handle))`. The parser below applies only to this plugin. */
export function createNoticePlugin(keys: WebhookKeys, handle: Handle): FastifyPluginAsync {
  return async app => {
    // The signature covers the raw bytes.
    app.removeContentTypeParser('application/json')
    app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body))

    app.post('/notices', async (request, reply) => {
      const { status, headers, body } = await answer(() => parseWebhook(keys, request, events).then(handle))
      return reply.code(status).headers(headers).send(body)
    })
  }
}

async function answer(work: () => Promise<void>): Promise<Reply> {
  try {
    await work()
    return ok()
  } catch (error) {
    console.error(error)
    return fail(error)
  }
}
