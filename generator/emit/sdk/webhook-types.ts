import type { Webhook } from '../../model/model.js'
import type { WebhookModulePlan } from '../../plan/plan.js'
import { stringLiteral } from '../escape/string-literal.js'
import type { SdkWords } from '../words/sdk-words.js'
import type { Words } from '../words/words.js'
import type { Declaration } from './declaration.js'
import { pageText } from './field-doc.js'
import { fieldMembers, type Member } from './members.js'
import { propertyMembers, rootDeclaration } from './operation-types.js'
import { pageDoc } from './page-doc.js'
import { runtimeType, schemaType, type TypeContext } from './schema-type.js'
import { plainType, type TypeText, unionType } from './type-text.js'
import { variantTypes } from './variant-types.js'

/** Declares the types of a notice, its parts and the reply to it. */
export function webhookTypes(plan: WebhookModulePlan, context: TypeContext): readonly Declaration[] {
  const { webhook, ciphertext } = plan
  const resource = ciphertext?.content?.schema
  const declarations = [
    eventDeclaration(plan, context.words),
    headersDeclaration(webhook, context),
    bodyDeclaration(webhook, context),
  ]
  if (ciphertext && resource) {
    const doc = context.words.sdk.event.encrypted
    declarations.push(rootDeclaration('WebhookResource', doc, resource, 'response', context))
  } else if (ciphertext) {
    const type = runtimeType(context, 'OpenObject')
    declarations.push({ kind: 'alias', name: 'WebhookResource', doc: '', type })
  }
  return [...declarations, replyDeclaration(webhook, context), ...variantTypes(plan, context)]
}

function eventDeclaration({ webhook, ciphertext, links }: WebhookModulePlan, words: Words): Declaration {
  const encrypted = ciphertext !== undefined
  const { event } = words.sdk
  const page = pageDoc(webhook, links, words)
  const variants = webhook.variants.map(
    each => `- ${each.name ? event.variantIs(each.name, pageText(each.text)) : pageText(each.text)}`,
  )
  const resource = encrypted ? 'WebhookResource' : 'WebhookBody'
  const member = (name: string, type: TypeText, text: string): Member => ({
    name,
    required: true,
    type,
    doc: { text, tags: [] },
  })
  return {
    kind: 'interface',
    name: 'WebhookEvent',
    doc: { text: [page.text, ...variants, ...proofLines(webhook, event)].join('\n'), tags: page.tags },
    members: [
      member('event_type', literals(webhook.eventTypes), event.type),
      member('headers', plainType('WebhookHeaders'), ''),
      member('body', plainType('WebhookBody'), event.body),
      member('resource', plainType(resource), encrypted ? event.content : event.same),
    ],
  }
}

/** What the receiver has checked of a v2 notice, whose sign covers less than that of v3. */
function proofLines(webhook: Webhook, words: SdkWords['event']): readonly string[] {
  const body = webhook.requestBody
  if (webhook.protocol !== 'v2' || body.kind === 'multipart' || body.schema.kind !== 'object') return []
  const { properties } = body.schema
  if (properties.some(({ name }) => name === 'sign')) return ['', words.signedProof]
  const isOpen = properties.some(
    ({ schema }) => schema.kind === 'string' && schema.encryption?.algorithm === 'aes-256-ecb',
  )
  return isOpen ? ['', words.unsignedProof] : []
}

function literals(values: readonly string[]): TypeText {
  return unionType(values.map(value => plainType(stringLiteral(value))))
}

function headersDeclaration(webhook: Webhook, context: TypeContext): Declaration {
  const name = 'WebhookHeaders'
  const doc = pageText(webhook.roots.find(root => root.name === 'headers')?.description ?? '')
  const headers = webhook.parameters.filter(parameter => parameter.in === 'header')
  if (headers.length === 0) return { kind: 'alias', name, doc, type: runtimeType(context, 'OpenObject') }
  const members = fieldMembers(headers, 'response', context)
  return { kind: 'interface', name, doc, members }
}

function bodyDeclaration(webhook: Webhook, context: TypeContext): Declaration {
  const body = webhook.requestBody
  const name = 'WebhookBody'
  const doc = pageText(body.description)
  const fields =
    body.kind === 'multipart' ? body.parts : body.schema.kind === 'object' ? body.schema.properties : []
  if (fields.length === 0) {
    const type =
      body.kind === 'multipart'
        ? runtimeType(context, 'OpenObject')
        : schemaType(body.schema, 'response', context)
    return { kind: 'alias', name, doc, type }
  }
  const members = propertyMembers(fields, 'response', context)
  return { kind: 'interface', name, doc, members: members.map(member => closedEventType(member, webhook)) }
}

/** The receiver picks this type by the event type, so its value is known. */
function closedEventType(member: Member, webhook: Webhook): Member {
  return member.name === 'event_type' ? { ...member, type: literals(webhook.eventTypes) } : member
}

function replyDeclaration(webhook: Webhook, context: TypeContext): Declaration {
  const { body } = webhook.reply
  const root = webhook.reply.roots.find(each => each.name === 'body')
  const doc = pageText(root?.description ?? '')
  if (body === undefined)
    return { kind: 'alias', name: 'WebhookReply', doc, type: runtimeType(context, 'EmptyResponse') }
  return rootDeclaration('WebhookReply', doc, body, 'request', context)
}
