import type { Variant, Webhook } from '../../model/model.js'
import { noticeExample } from '../answers/answer.js'
import type { JsonRecord } from '../json/json-value.js'
import { documentedExtensions, documentedMembers } from './documented-members.js'
import { webhookOperationId } from './operation-id.js'
import { pageText, unlessEmpty } from './page-text.js'
import { parameterMembers } from './parameter-objects.js'
import { requestBodyObject } from './request-body-object.js'
import { replyObjects } from './response-objects.js'

/** Key in `webhooks`: the name of the page; two names exist in v2 and in v3, so those of v2 are `v2/NAME`. */
export function webhookKey(webhook: Webhook): string {
  return webhook.protocol === 'v2' ? `v2/${webhook.name}` : webhook.name
}

/** One webhook: what the service sends, and as responses what the receiver answers. Depends on the node alone. */
export function webhookObject(webhook: Webhook): JsonRecord {
  const { reply, variants } = webhook
  const { parameters, ...unplaced } = parameterMembers(webhook.parameters, '', () => undefined)
  const notice = noticeExample(webhook)
  return {
    ...documentedMembers(webhook, webhookOperationId(webhook.id), webhook.name),
    parameters,
    requestBody: requestBodyObject(webhook.requestBody, notice.body),
    responses: replyObjects(reply, reply.headers),
    // The service signs in its headers (v3) or in the body (v2); the caller shows no credentials.
    security: [],
    ...documentedExtensions(webhook),
    'x-event-types': webhook.eventTypes,
    'x-ciphertext': webhook.ciphertext,
    'x-opened-example': notice.resource,
    'x-variants': unlessEmpty(variants.map(variantObject)),
    'x-reply': { statuses: unlessEmpty(reply.statuses), bodyRequired: reply.bodyRequired },
    ...unplaced,
  }
}

function variantObject({ name, text, discriminators }: Variant): JsonRecord {
  return {
    name,
    text: pageText(text),
    discriminators: discriminators.map(({ field, value, path }) => ({ field, value, path })),
  }
}
