import type { Webhook } from '../../model/model.js'
import type { Property, StringSchema } from '../../model/schema.js'
import { pathStep } from '../escape/path-step.js'
import { collectMarks, type MarkedRoot } from './field-marks.js'
import { type NoticeFieldsView, noticeFieldsView } from './notice-fields.js'
import {
  type ListView,
  listView,
  type MarksView,
  marksView,
  optionalListView,
  type StringView,
  stringView,
} from './views.js'

/** What `webhook.hbs` writes. Every key is present: the template refuses unknown ones. */
export interface WebhookView {
  readonly id: string
  readonly protocol: string
  readonly eventTypes: ListView
  readonly mediaType: string
  readonly notice: NoticeFieldsView | undefined
  readonly ciphertext: StringView | undefined
  readonly encryption: EncryptionView | undefined
  readonly bodyFields: MarksView | undefined
  readonly resourceFields: MarksView | undefined
  readonly reply: ReplyView
}

interface EncryptionView {
  readonly algorithm: string
  readonly key: string
  readonly mediaType: string
}

interface ReplyView {
  readonly statuses: ListView
  readonly mediaType: string
  readonly body: string
  readonly fractions: ListView | undefined
  readonly signed: boolean
}

/** The descriptor of a webhook, as the template writes it. `sometimes` are rows that only some variants have. */
export function webhookView(
  webhook: Webhook,
  ciphertext: StringSchema | undefined,
  sometimes: ReadonlySet<Property>,
): WebhookView {
  const isXml = webhook.requestBody.kind === 'xml'
  const content = ciphertext?.content
  const resourceXml = content?.mediaType === 'application/xml'
  const resource = content ? [{ path: '', schema: content.schema }] : []
  return {
    id: webhook.id,
    protocol: webhook.protocol,
    eventTypes: listView(webhook.eventTypes, 'eventTypes', 2),
    mediaType: isXml ? 'application/xml' : 'application/json',
    notice: noticeFieldsView(webhook, sometimes),
    ciphertext:
      ciphertext &&
      stringView((webhook.ciphertext ?? []).map(name => `/${pathStep(name)}`).join(''), 'ciphertext', 2),
    encryption: ciphertext && encryptionView(ciphertext),
    bodyFields: marksView(collectMarks(bodyRoots(webhook), { xml: isXml, opaque: ciphertext })),
    resourceFields: marksView(collectMarks(resource, { xml: resourceXml })),
    reply: replyView(webhook),
  }
}

function encryptionView(ciphertext: StringSchema): EncryptionView | undefined {
  if (ciphertext.encryption === undefined) return undefined
  const { algorithm, key } = ciphertext.encryption
  return { algorithm, key, mediaType: ciphertext.content?.mediaType ?? 'application/json' }
}

function bodyRoots(webhook: Webhook): readonly MarkedRoot[] {
  const body = webhook.requestBody
  if (body.kind !== 'multipart') return [{ path: '', schema: body.schema }]
  return body.parts.map(part => ({ path: `/${pathStep(part.name)}`, schema: part.schema }))
}

function replyView(webhook: Webhook): ReplyView {
  const { statuses, mediaType, headers, body, bodyRequired } = webhook.reply
  const roots = body === undefined ? [] : [{ path: '', schema: body }]
  return {
    statuses: listView(statuses, 'statuses', 4),
    mediaType,
    body: body === undefined ? 'none' : bodyRequired ? 'required' : 'optional',
    fractions: optionalListView(collectMarks(roots, { xml: false, sent: true }).fractions, 'fractions', 4),
    signed: headers.some(header => header.name.toLowerCase() === 'authorization'),
  }
}
