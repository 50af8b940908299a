import type { KeyObject } from 'node:crypto'
import type { DataObject } from '../../client/data-object.js'
import type { Protocol } from '../../descriptors.js'
import type { SchemaModel, WebhookModel } from '../model/page-model.js'

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
  readonly signer: NoticeSigner
}

/** A key of WeChat Pay and the number by which headers name it. */
export interface NoticeSigner {
  readonly serial: string
  readonly privateKey: KeyObject
}

/** The keys of an owner of notices. Throws for an unknown one. */
export type KeysOf = (owner: string, protocol: Protocol) => NoticeKeys

/** The table of the encrypted string of a webhook; of a webhook without one, that of the body. */
export function resourceSchema({ ciphertext, requestBody }: WebhookModel): SchemaModel | undefined {
  if (requestBody.kind === 'multipart') return undefined
  if (ciphertext === undefined) return requestBody.schema
  const field = ciphertext.reduce<SchemaModel | undefined>(
    (schema, name) => memberSchema(schema, name),
    requestBody.schema,
  )
  return field?.kind === 'string' ? field.content?.schema : undefined
}

/** How the encrypted string of a webhook is encrypted. */
export function resourceAlgorithm({ ciphertext = [], requestBody }: WebhookModel): string | undefined {
  if (requestBody.kind === 'multipart') return undefined
  const field = ciphertext.reduce<SchemaModel | undefined>(
    (schema, name) => memberSchema(schema, name),
    requestBody.schema,
  )
  return field?.kind === 'string' ? field.encryption?.algorithm : undefined
}

/** The table of a member. */
export function memberSchema(schema: SchemaModel | undefined, name: string): SchemaModel | undefined {
  if (schema?.kind !== 'object') return undefined
  return schema.properties.find(each => each.name === name)?.schema
}
