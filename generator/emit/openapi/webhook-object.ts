import type { Variant, Webhook } from '../../model/model.js'
import { noticeExample } from '../answers/answer.js'
import type { JsonRecord } from '../json/json-value.js'
import type { Words } from '../words/words.js'
import { documentedExtensions, documentedMembers } from './documented-members.js'
import { operationId, webhookOperationId } from './operation-id.js'
import { pageText, unlessEmpty } from './page-text.js'
import { parameterMembers } from './parameter-objects.js'
import { requestBodyObject } from './request-body-object.js'
import { replyObjects } from './response-objects.js'

/** Key in `webhooks`: the id without `v3/`; several protocols have one name, so others are `v2/NAME` or `brand/NAME`. */
export function webhookKey(id: string): string {
  return id.replace(/^v3\//, '')
}

/** One webhook: what the service sends, and as responses what the receiver answers. Depends on the node and the words alone. */
export function webhookObject(webhook: Webhook, words: Words): JsonRecord {
  const { reply, variants } = webhook
  const { parameters, ...unplaced } = parameterMembers(webhook.parameters, '', () => undefined, words.field)
  const notice = noticeExample(webhook, 'wire')
  return {
    ...documentedMembers(webhook, webhookOperationId(webhook.id), webhook.name),
    parameters,
    requestBody: requestBodyObject(webhook.requestBody, notice.body),
    responses: replyObjects(reply, reply.headers, words.openapi),
    // The service signs in its headers (v3, brand) or in the body (v2); the caller shows no credentials.
    security: [],
    ...documentedExtensions(webhook),
    'x-event-types': webhook.eventTypes,
    'x-ciphertext': webhook.ciphertext,
    'x-opened-example': notice.resource,
    'x-variants': unlessEmpty(variants.map(variantObject)),
    'x-sent-after': webhook.sentAfter?.map(operationId),
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
