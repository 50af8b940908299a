import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import type { Webhook, WebhookReply } from '../../model/model.js'
import type { WebhookModulePlan } from '../../plan/plan.js'
import { noticeExample } from '../answers/answer.js'
import { senderLines } from '../words/notice-lines.js'
import { type FieldContext, fieldList, innerLines } from './field-list.js'
import {
  catalogueLines,
  headingOf,
  jsonBlocks,
  linkLines,
  noticeBlocks,
  noticeWords,
  pageParagraphs,
} from './page-lines.js'
import { plainText } from './plain-text.js'

/** The text of a webhook's file. */
export function webhookText({ webhook, links }: WebhookModulePlan): string {
  const { eventTypes, protocol, variants, reply } = webhook
  const blocks = [
    headingOf(webhook, webhook.name),
    `Notice ${eventTypes.map(codeSpan).join(', ')}, sent to the address that you gave.`,
    [...catalogueLines(webhook), `- Protocol: ${protocol}`].join('\n'),
    ...pageParagraphs(webhook),
    '## What arrives',
    arrivingLines(webhook).join('\n') || 'Its members are not described.',
    ...(variants.length === 0 ? [] : ['## Variants', variants.map(variantLine).join('\n')]),
    ...exampleBlocks(webhook),
    '## Reply',
    ...replyBlocks(reply),
    ...noticeBlocks('Sent after', senderLines(webhook, links, noticeWords)),
    ...linkLines(webhook),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function exampleBlocks(webhook: Webhook): readonly string[] {
  const { body, resource } = noticeExample(webhook, 'caller')
  if (body === undefined && resource === undefined) return []
  return [
    '## Example',
    ...jsonBlocks('The body, `event.body`, may be:', body),
    ...jsonBlocks('Its decrypted content, `event.resource`:', resource),
  ]
}

const received: FieldContext = { side: 'response' }
const sent: FieldContext = { side: 'request' }

function arrivingLines({ parameters, requestBody }: Webhook): readonly string[] {
  const headers = fieldList(
    parameters.filter(each => each.in === 'header'),
    'headers',
    received,
  )
  const body =
    requestBody.kind === 'multipart'
      ? fieldList(requestBody.parts, 'body', received)
      : innerLines(requestBody.schema, 'body', received, 0)
  return [...headers, ...body]
}

function variantLine({ name, text }: Webhook['variants'][number]): string {
  return name === undefined ? `- ${plainText(text)}` : `- ${codeSpan(name)}: ${plainText(text)}`
}

function replyBlocks({ statuses, headers, body, bodyRequired, mediaType }: WebhookReply): readonly string[] {
  const answer =
    statuses.length === 0
      ? 'Answer with a status.'
      : `Answer with one of ${statuses.map(codeSpan).join(', ')}.`
  const lines = [
    ...fieldList(headers, 'headers', sent),
    ...(body === undefined ? [] : innerLines(body, 'body', sent, 0)),
  ]
  const need =
    body === undefined ? '' : ` The body (${mediaType}) is ${bodyRequired ? 'required' : 'optional'}.`
  return [`${answer}${need}`, lines.join('\n')]
}
