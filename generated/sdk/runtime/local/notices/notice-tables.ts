import type { KeyObject } from 'node:crypto'
import type { DataObject } from '../../client/data-object.js'
import type { Protocol } from '../../descriptors.js'
import type { SchemaModel, StringModel, WebhookModel } from '../model/page-model.js'
import type { SigningKey } from '../wire/index.js'

/** What notices need of the tables of the pages. */
export interface NoticeTables {
  /** Throws for an unknown id. */
  webhook(id: string): WebhookModel
  /** What the encrypted string holds: the given members, and plausible ones that the table requires beside them. */
  completeResource(webhook: WebhookModel, own: DataObject): DataObject
  /** The body in the same way. */
  completeBody(webhook: WebhookModel, own: DataObject): DataObject
}

/** Keys of a merchant or a brand, and the key that signs what it gets. */
export interface NoticeKeys {
  /** 32 characters; of a brand, its API key. */
  readonly secret: string
  /** APIv2 key. */
  readonly apiV2Key: string
  /** Public key of the merchant's or brand's certificate, for fields that are encrypted for it. */
  readonly certificateKey: KeyObject
  /** WeChat Pay's key that the merchant verifies with: its public key, or the newest certificate. */
  readonly signer: SigningKey
}

/** The keys of an owner of notices. Throws for an unknown one. */
export type KeysOf = (owner: string, protocol: Protocol) => NoticeKeys

/** What the encrypted string of a webhook holds, by its table; of a webhook without one, the body. */
export function resourceSchema(webhook: WebhookModel): SchemaModel | undefined {
  if (webhook.requestBody.kind === 'multipart') return undefined
  return webhook.ciphertext === undefined
    ? webhook.requestBody.schema
    : resourceField(webhook)?.content?.schema
}

/** The encrypted string of a webhook; undefined if it has none. */
export function resourceField({ ciphertext, requestBody }: WebhookModel): StringModel | undefined {
  if (ciphertext === undefined || requestBody.kind === 'multipart') return undefined
  const start: SchemaModel | undefined = requestBody.schema
  const field = ciphertext.reduce<SchemaModel | undefined>(memberSchema, start)
  return field?.kind === 'string' ? field : undefined
}

/** The table of a member. */
export function memberSchema(schema: SchemaModel | undefined, name: string): SchemaModel | undefined {
  if (schema?.kind !== 'object') return undefined
  return schema.properties.find(each => each.name === name)?.schema
}
