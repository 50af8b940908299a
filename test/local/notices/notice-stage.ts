import { createPublicKey, KeyObject } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { completeBody, completeResource } from '../../../templates/runtime/local/answer/notice.js'
import { readModel } from '../../../templates/runtime/local/model/read-model.js'
import { NoticeQueue, type NoticeQueueParts } from '../../../templates/runtime/local/notices/notice-queue.js'
import type { NoticeKeys, NoticeTables } from '../../../templates/runtime/local/notices/notice-tables.js'
import { ServiceClock } from '../../../templates/runtime/local/state/clock.js'
import { createMemoryStore } from '../../../templates/runtime/local/state/memory-store.js'
import type { Store } from '../../../templates/runtime/local/state/store.js'
import { createTestBrand, createTestPlatform } from '../../../templates/runtime/testing/index.js'
import { createWebhookKeys } from '../../../templates/runtime/webhook/index.js'

const platform = createTestPlatform()
const brand = createTestBrand()

/** The merchant's side. */
export const { config } = platform
export const { mchid } = config
export const { brandId } = brand.config.brand

/** What a receiver knows of merchant and brand, new each time: nothing was seen before. */
export const receiverKeys = () => {
  const { apiKey, publicKeys } = brand.config.brand
  return createWebhookKeys({ ...config, brand: { apiKey, publicKeys } })
}

/** The keys of the merchant, or of the brand. */
export function keysOf(owner: string): NoticeKeys {
  const { signer } = owner === brandId ? brand : platform
  return {
    secret: String(signer.apiV3Key),
    apiV2Key: platform.signer.apiV2Key,
    certificateKey: createPublicKey(
      keyObject(signer.merchantPublicKey).export({ type: 'spki', format: 'pem' }),
    ),
    signer: { serial: signer.platformSerial, privateKey: keyObject(signer.platformPrivateKey) },
  }
}

function keyObject(key: unknown): KeyObject {
  if (key instanceof KeyObject) return key
  throw new Error('The test platform makes key objects.')
}

const model = readModel(fileURLToPath(new URL('../../../generated/model.jsonl', import.meta.url)))
const facts = () => ({ now: Date.now(), url: 'http://127.0.0.1:8790' })

/** Every webhook of the pages. */
export const webhookModels = model.webhooks()

/** The tables of the pages. */
export const tables: NoticeTables = {
  webhook(id) {
    const webhook = model.webhook(id)
    if (webhook === undefined) throw new Error(`No webhook ${id}.`)
    return webhook
  },
  completeResource: (webhook, own) => completeResource(webhook, own, facts()),
  completeBody: (webhook, own) => completeBody(webhook, own, facts()),
}

/** A queue with its clock and its store. */
export interface Stage {
  readonly queue: NoticeQueue
  readonly clock: ServiceClock
  readonly store: Store
}

/** A queue of its own; its clock stands still unless it is moved. */
export function stage(change: Partial<NoticeQueueParts> = {}): Stage {
  const store = change.store ?? createMemoryStore()
  const started = Date.now()
  const failed = (error: unknown): void => {
    throw error
  }
  const clock = new ServiceClock(failed, 0, () => started)
  const parts = { clock, store, tables, keysOf, hosts: [], history: 1_000, timeout: 2_000, ...change }
  return { queue: new NoticeQueue(parts), clock, store }
}
