import { codeSpan } from '../../diagnostics/render/markdown-text.js'
import type { Webhook, WebhookReply } from '../../model/model.js'
import type { WebhookModulePlan } from '../../plan/plan.js'
import { noticeExample } from '../answers/answer.js'
import { senderLines } from '../words/notice-lines.js'
import type { Words } from '../words/words.js'
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
export function webhookText({ webhook, links }: WebhookModulePlan, words: Words): string {
  const { eventTypes, protocol, variants, reply } = webhook
  const { headings, facts, response } = words.llms
  const blocks = [
    headingOf(webhook, webhook.name),
    words.llms.webhook.head(words.field.joined(eventTypes.map(codeSpan))),
    [...catalogueLines(webhook, words), facts.protocol(protocol)].join('\n'),
    ...pageParagraphs(webhook, links, words),
    `## ${headings.arrives}`,
    arrivingLines(webhook, { side: 'response', words }).join('\n') || response.undescribed,
    ...(variants.length === 0 ? [] : [`## ${headings.variants}`, variantLines(variants, words).join('\n')]),
    ...exampleBlocks(webhook, words),
    `## ${headings.reply}`,
    ...replyBlocks(reply, { side: 'request', words }),
    ...noticeBlocks(headings.sentAfter, senderLines(webhook, links, noticeWords(words))),
    ...linkLines(webhook, words),
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function exampleBlocks(webhook: Webhook, { llms }: Words): readonly string[] {
  const { body, resource } = noticeExample(webhook, 'caller')
  if (body === undefined && resource === undefined) return []
  return [
    `## ${llms.headings.example}`,
    ...jsonBlocks(llms.webhook.body, body),
    ...jsonBlocks(llms.webhook.content, resource),
  ]
}

function arrivingLines({ parameters, requestBody }: Webhook, received: FieldContext): readonly string[] {
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

function variantLines(variants: Webhook['variants'], { llms }: Words): readonly string[] {
  return variants.map(({ name, text }) =>
    name === undefined ? `- ${plainText(text)}` : `- ${llms.meaning(codeSpan(name), plainText(text))}`,
  )
}

function replyBlocks(
  { statuses, headers, body, bodyRequired, mediaType }: WebhookReply,
  sent: FieldContext,
): readonly string[] {
  const said = sent.words.llms.webhook
  const lines = [
    ...fieldList(headers, 'headers', sent),
    ...(body === undefined ? [] : innerLines(body, 'body', sent, 0)),
  ]
  const need = body === undefined ? '' : said.replyBody(mediaType, bodyRequired)
  return [`${said.answer(statuses.map(codeSpan))}${need}`, lines.join('\n')]
}
