import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDataObject, ownMember } from '../../../templates/runtime/client/data-object.js'
import { declared } from '../../../templates/runtime/client/declared.js'
import type { WebhookDescriptor } from '../../../templates/runtime/descriptors.js'
import { parseV2Webhook, v2Ok } from '../../../templates/runtime/v2/webhook.js'
import { type OpenedNotice, parseWebhook, reply } from '../../../templates/runtime/webhook/index.js'
import { brandId, mchid, receiverKeys, stage, webhookModels } from './notice-stage.js'
import { type Receiver, startReceiver } from './receiver.js'

type Descriptor = WebhookDescriptor<OpenedNotice>

const folder = fileURLToPath(new URL('../../../generated/sdk/webhooks', import.meta.url))

/** The descriptors of the generated SDK, by id. */
async function readDescriptors(): Promise<ReadonlyMap<string, Descriptor>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !file.endsWith('index.ts'),
  )
  const modules = await Promise.all(
    files.map(async file => {
      const module: unknown = await import(pathToFileURL(join(folder, file)).href)
      return declared<Descriptor>(ownMember({ ...Object(module) }, 'webhook'))
    }),
  )
  return new Map(modules.map(descriptor => [descriptor.id, descriptor]))
}

describe('every notice of the pages', () => {
  let receiver: Receiver
  let descriptors: ReadonlyMap<string, Descriptor>

  beforeAll(async () => {
    receiver = await startReceiver()
    descriptors = await readDescriptors()
  })
  afterAll(() => receiver.close())

  const models = webhookModels

  it('is there', () => {
    expect(models.length).toBe(113)
    const asking = models.flatMap(({ id, reply }) =>
      reply === undefined ? [] : [`${id}${reply.signed ? ' signed' : ''}`],
    )
    expect(asking).toEqual([
      'v3/CROSS_BORDER_PAY.GET_MCH_INFO signed',
      'v3/CROSS_BORDER_PAY.PUSH_ORDER_INFO signed',
      'v3/ENTRUST.TERMINATE_RETENTION',
      'v3/PARKING_FEE.QUERY_TRANS_INFO',
    ])
  })

  it.each(models.map(model => [model.id, model] as const))(
    '%s is sent, and opened by the SDK',
    async (id, model) => {
      const descriptor = descriptors.get(id)
      if (descriptor === undefined) throw new Error(`${id} has no descriptor.`)
      const own = isDataObject(model.resource ?? model.body) ? Object(model.resource ?? model.body) : {}
      for (const eventType of model.eventTypes) {
        const { queue, clock } = stage()
        const owner = model.protocol === 'brand' ? brandId : mchid
        if (model.protocol === 'v2') receiver.answers.push({ status: 200, body: v2Ok().body })
        // Whoever is asked for something may refuse.
        if (model.reply !== undefined)
          receiver.answers.push(reply(descriptor, { code: 'FAIL' }, { signWith: receiverKeys() }))
        const resource = model.ciphertext === undefined ? withoutMade(own) : own
        queue.add({ webhook: id, eventType, to: receiver.url, owner, resource })
        await clock.settled()
        const [record] = queue.list()
        expect(record).toMatchObject({ state: 'delivered', attempts: [{ accepted: true, status: 200 }] })
        const request = receiver.received.at(-1)
        if (request === undefined) throw new Error('Nothing arrived.')
        expect(request).toMatchObject({ method: 'POST', url: '/notify?from=wechatpay' })
        const parse = model.protocol === 'v2' ? parseV2Webhook : parseWebhook
        const event = await parse(receiverKeys(), request, [descriptor])
        expect(event.undecrypted).toBeUndefined()
        expect(event.event_type).toBe(eventType)
        expect(event.resource).toMatchObject(resource)
        if (model.protocol !== 'v2')
          expect(event.body).toMatchObject({ id: record?.id, event_type: eventType })
      }
    },
  )
})

/** What is made for each notice anew. */
function withoutMade(own: object): Readonly<Record<string, unknown>> {
  const made = ['sign', 'nonce_str', 'id', 'create_time', 'event_type']
  return Object.fromEntries(Object.entries(own).filter(([name]) => !made.includes(name)))
}
