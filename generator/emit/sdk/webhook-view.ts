import type { Webhook } from '../../model/model.js'
import type { Property, StringSchema } from '../../model/schema.js'
import { pathStep } from '../escape/path-step.js'
import { bodyRoots, collectMarks, marksView } from './field-marks.js'
import { noticeFieldsView } from './notice-fields.js'
import { listView, optionalListView, stringView } from './views.js'

/**
 * What `webhook.hbs` writes: the descriptor. Every key is present, because templates refuse unknown names.
 * `sometimes` are rows that only some variants have; `doc` is its comment.
 */
export function webhookView(
  webhook: Webhook,
  ciphertext: StringSchema | undefined,
  sometimes: ReadonlySet<Property>,
  doc: string,
): object {
  const { requestBody: body, ciphertext: names = [] } = webhook
  const xml = body.kind === 'xml'
  const content = ciphertext?.content
  const resource = content ? [{ path: '', schema: content.schema }] : []
  return {
    descriptorDoc: doc,
    id: webhook.id,
    protocol: webhook.protocol,
    eventTypes: listView(webhook.eventTypes, 'eventTypes', 2),
    mediaType: xml ? 'application/xml' : 'application/json',
    notice: noticeFieldsView(webhook, sometimes),
    ciphertext: ciphertext && stringView(names.map(name => `/${pathStep(name)}`).join(''), 'ciphertext', 2),
    encryption: ciphertext?.encryption && {
      algorithm: ciphertext.encryption.algorithm,
      key: ciphertext.encryption.key,
      mediaType: content?.mediaType ?? 'application/json',
    },
    bodyFields: marksView(bodyRoots(body, ''), { xml, opaque: ciphertext }),
    resourceFields: marksView(resource, { xml: content?.mediaType === 'application/xml' }),
    reply: replyView(webhook),
  }
}

function replyView({ reply }: Webhook): object {
  const { statuses, mediaType, headers, body, bodyRequired } = reply
  const roots = body === undefined ? [] : [{ path: '', schema: body }]
  const { fractions } = collectMarks(roots, { xml: false, sent: true })
  return {
    statuses: listView(statuses, 'statuses', 4),
    mediaType,
    body: body === undefined ? 'none' : bodyRequired ? 'required' : 'optional',
    fractions: optionalListView([...fractions], 'fractions', 4),
    signed: headers.some(header => header.name.toLowerCase() === 'authorization'),
  }
}
