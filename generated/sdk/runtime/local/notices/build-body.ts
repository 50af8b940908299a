import { randomBytes } from 'node:crypto'
import { type DataObject, isDataObject, textMember } from '../../client/data-object.js'
import { type Encrypt, sealValue } from '../answer/seal-value.js'
import type { SchemaModel, WebhookModel } from '../model/page-model.js'
import { oaepEncrypt, sealEcb, sealGcm, signedFields, writeXml } from '../wire/index.js'
import type { NoticeRecord } from './notice-record.js'
import {
  memberSchema,
  type NoticeKeys,
  type NoticeTables,
  resourceField,
  resourceSchema,
} from './notice-tables.js'

/** What the body of a notice is made from. */
export interface BodyParts {
  readonly record: NoticeRecord
  readonly webhook: WebhookModel
  readonly tables: Pick<NoticeTables, 'completeResource' | 'completeBody'>
  readonly keys: NoticeKeys
}

/** The body of a notice, encrypted as its page says; v2 is signed in it. */
export function buildBody(parts: BodyParts): string {
  return parts.webhook.protocol === 'v2' ? writeXml(xmlFields(parts)) : JSON.stringify(jsonBody(parts))
}

function jsonBody({ record, webhook, tables, keys }: BodyParts): DataObject {
  const { id, eventType, resource, summary } = record
  const head = {
    id,
    create_time: chinaTime(record.createdAt),
    event_type: eventType,
    ...(summary === undefined ? {} : { summary }),
  }
  const { ciphertext } = webhook
  if (ciphertext === undefined) {
    const whole = tables.completeBody(webhook, { ...head, ...resource })
    return sealed(whole, resourceSchema(webhook), keys)
  }
  const body = tables.completeBody(webhook, { ...head, resource_type: 'encrypt-resource' })
  return withSealed(body, ciphertext, plaintextOf({ record, webhook, tables, keys }), keys)
}

/** The content as JSON, with what is encrypted inside it. */
function plaintextOf({ record, webhook, tables, keys }: BodyParts): string {
  const whole = tables.completeResource(webhook, record.resource)
  return JSON.stringify(sealed(whole, resourceSchema(webhook), keys))
}

/** Puts ciphertext, algorithm, nonce and associated data at the end of the path. */
function withSealed(
  body: DataObject,
  path: readonly string[],
  plaintext: string,
  keys: NoticeKeys,
): DataObject {
  const [name = '', ...rest] = path
  if (rest.length > 0) return { ...body, [name]: withSealed(objectOf(body[name]), rest, plaintext, keys) }
  const beginning = name.replace(/ciphertext$/, '')
  const known = textMember(body, `${beginning}associated_data`) ?? textMember(body, 'original_type') ?? ''
  // At most 16 bytes (official documents, 回调通知).
  const text = sealGcm(plaintext, keys.secret, Buffer.byteLength(known) > 16 ? '' : known)
  return {
    ...body,
    [`${beginning}algorithm`]: text.algorithm,
    [name]: text.ciphertext,
    [`${beginning}associated_data`]: text.associated_data,
    [`${beginning}nonce`]: text.nonce,
  }
}

function xmlFields(parts: BodyParts): DataObject {
  const { record, webhook, keys } = parts
  const { ciphertext: [name] = [] } = webhook
  const plain = plainFields(parts)
  if (name === undefined) return signed(plain, webhook, keys)
  if (resourceField(webhook)?.encryption?.algorithm === 'aes-256-ecb') {
    const content = parts.tables.completeResource(webhook, innerOf(record.resource, webhook))
    // The element around it is called so in the official documents (退款结果通知).
    const xml = writeXml(content).replace(/^<xml>|<\/xml>$/g, tag => tag.replace('xml', 'root'))
    return { ...plain, [name]: sealEcb(xml, keys.apiV2Key) }
  }
  const inner = { ...parts, record: { ...record, resource: innerOf(record.resource, webhook) } }
  return signed(withSealed(plain, [name], plaintextOf(inner), keys), webhook, keys)
}

/** The fields around the encrypted string; of a notice without one, all. */
function plainFields({ record, webhook, tables, keys }: BodyParts): DataObject {
  const { owner, id, eventType, createdAt, resource } = record
  const listed = (name: string): boolean => memberSchema(bodySchema(webhook), name) !== undefined
  const own = webhook.ciphertext === undefined ? resource : outerOf(resource, listed)
  const made: DataObject = {
    mch_id: owner,
    event_id: id,
    event_type: eventType,
    event_create_time: chinaTime(createdAt),
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
  }
  const body = tables.completeBody(webhook, { ...outerOf(made, listed), ...own })
  const { sign: _, ...others } = sealed(body, bodySchema(webhook), keys)
  return { ...others, nonce_str: randomBytes(16).toString('hex') }
}

function signed(fields: DataObject, webhook: WebhookModel, { apiV2Key }: NoticeKeys): DataObject {
  return signedFields(fields, apiV2Key, signTypeOf(fields, webhook))
}

/** As on the wire: contents of strings as text, what is meant for the merchant alone encrypted with its public key. */
function sealed(
  value: DataObject,
  schema: SchemaModel | undefined,
  { certificateKey }: NoticeKeys,
): DataObject {
  if (schema === undefined) return value
  const encrypt: Encrypt = (text, { algorithm }) =>
    algorithm === 'rsa-oaep' ? oaepEncrypt(text, certificateKey) : text
  return objectOf(sealValue(schema, value, encrypt))
}

/** As the order asked for it, else as the page says, else MD5. */
function signTypeOf(fields: DataObject, webhook: WebhookModel): 'MD5' | 'HMAC-SHA256' {
  const stated = textMember(fields, 'sign_type') ?? textMember(fields, 'algorithm')
  if (stated === 'MD5' || stated === 'HMAC-SHA256') return stated
  return webhook.ciphertext === undefined ? 'MD5' : 'HMAC-SHA256'
}

/** Members that the body lists, and not the content. */
function outerOf(own: DataObject, listed: (name: string) => boolean): DataObject {
  return Object.fromEntries(Object.entries(own).filter(([name]) => listed(name)))
}

/** Members that the content lists, or nobody. */
function innerOf(own: DataObject, webhook: WebhookModel): DataObject {
  const [inner, body] = [resourceSchema(webhook), bodySchema(webhook)]
  return Object.fromEntries(
    Object.entries(own).filter(
      ([name]) => memberSchema(inner, name) !== undefined || memberSchema(body, name) === undefined,
    ),
  )
}

function bodySchema({ requestBody }: WebhookModel): SchemaModel | undefined {
  return requestBody.kind === 'multipart' ? undefined : requestBody.schema
}

function objectOf(value: unknown): DataObject {
  return isDataObject(value) ? value : {}
}

/** RFC 3339 with the offset that the service uses. */
export function chinaTime(milliseconds: number): string {
  return `${new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
}
