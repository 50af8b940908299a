import { createPublicKey, KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DataObject, isDataObject } from '../../../templates/runtime/client/data-object.js'
import type { SchemaModel, WebhookModel } from '../../../templates/runtime/local/model/page-model.js'
import { NoticeQueue, type NoticeQueueParts } from '../../../templates/runtime/local/notices/notice-queue.js'
import {
  type NoticeKeys,
  type NoticeTables,
  resourceSchema,
} from '../../../templates/runtime/local/notices/notice-tables.js'
import { createClock, type ServiceClock } from '../../../templates/runtime/local/state/clock.js'
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

/** Every webhook of the pages. */
export function webhookModels(): readonly WebhookModel[] {
  const file = fileURLToPath(new URL('../../../generated/model.jsonl', import.meta.url))
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
    .filter(isWebhook)
}

function isWebhook(value: unknown): value is WebhookModel {
  return isDataObject(value) && value.kind === 'webhook'
}

const models = new Map(webhookModels().map(webhook => [webhook.id, webhook]))

/** The tables, completed by the samples of the pages. */
export const tables: NoticeTables = {
  webhook(id) {
    const webhook = models.get(id)
    if (webhook === undefined) throw new Error(`No webhook ${id}.`)
    return webhook
  },
  completeResource: (webhook, own) => complete(resourceSchema(webhook), webhook.resource, own),
  completeBody: (webhook, own) =>
    complete(
      webhook.requestBody.kind === 'multipart' ? undefined : webhook.requestBody.schema,
      webhook.body,
      own,
    ),
}

/** Required members of the sample, and the own ones. */
function complete(schema: SchemaModel | undefined, sample: unknown, own: DataObject): DataObject {
  const required = schema?.kind === 'object' ? schema.properties.filter(each => each.required) : []
  const names = new Set(required.map(({ name }) => name))
  const made = Object.entries(isDataObject(sample) ? sample : {}).filter(([name]) => names.has(name))
  return { ...Object.fromEntries(made), ...own }
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
  const clock = createClock(failed, 0, () => started)
  const parts = { clock, store, tables, keysOf, hosts: [], history: 1_000, timeout: 2_000, ...change }
  return { queue: new NoticeQueue(parts), clock, store }
}
