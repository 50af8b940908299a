import { createServer, type IncomingMessage } from 'node:http'
import { type Client, ok, parseWebhook, sendReply } from '../../../generated/sdk/index.js'
import { parseV2Webhook, v2Ok } from '../../../generated/sdk/runtime/v2/webhook.js'
import { webhook as refundedV2 } from '../../../generated/sdk/webhooks/v2/refund-processed.js'
import { webhook as paidV2 } from '../../../generated/sdk/webhooks/v2/transaction-success.js'
import { webhook as abnormal } from '../../../generated/sdk/webhooks/v3/REFUND.ABNORMAL.js'
import { webhook as refunded } from '../../../generated/sdk/webhooks/v3/REFUND.SUCCESS.js'
import { webhook as paid } from '../../../generated/sdk/webhooks/v3/TRANSACTION.SUCCESS.js'

/** Receives notices of payments and refunds, as an application of the SDK does. */
export interface Shop {
  /** Contents of the notices, opened and verified, in their order: what is encrypted, of v2 payments the body. */
  readonly events: unknown[]
  /** `v3`, `v2` (payments) or `v2-refund`. */
  address(kind: 'v3' | 'v2' | 'v2-refund'): string
  close(): Promise<void>
}

/** Opens a shop on loopback. */
export async function openShop(client: Client): Promise<Shop> {
  const events: unknown[] = []
  const receive = async (request: IncomingMessage): Promise<void> => {
    if (request.url === '/v2') events.push((await parseV2Webhook(client, request, paidV2)).body)
    else if (request.url === '/v2-refund')
      events.push((await parseV2Webhook(client, request, refundedV2)).resource)
    else events.push((await parseWebhook(client, request, [paid, refunded, abnormal])).resource)
  }
  // A notice that the client refuses rejects unheard, which fails the run.
  const server = createServer((request, response) => {
    const answer = request.url?.startsWith('/v2') === true ? v2Ok() : ok()
    void receive(request).then(() => sendReply(response, answer))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', () => done()))
  const bound = server.address()
  const port = typeof bound === 'object' ? bound?.port : undefined
  return {
    events,
    address: kind => `http://127.0.0.1:${port}/${kind}`,
    async close() {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}
