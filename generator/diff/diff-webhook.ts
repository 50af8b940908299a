import type { Variant, Webhook, WebhookReply } from '../model/model.js'
import type { Shape } from '../model/nodes/node.js'
import { plainForm } from '../model/nodes/plain-form.js'
import { atMember, atSide, type Comparison, note, placesOf } from './comparison.js'
import { diffBody } from './diff-body.js'
import { diffFacts } from './diff-facts.js'
import { diffList } from './diff-list.js'
import { diffParameters } from './diff-parameters.js'
import { diffRoots } from './diff-roots.js'
import { addedRule, diffMembers, diffRequired, diffSchema } from './diff-schema.js'
import { diffDocumented } from './diff-text.js'
import { pairUp } from './pair-up.js'
import { memberWords } from './schema-words.js'

/** Compares two states of one webhook: its body is read, the reply to it is sent. */
export function diffWebhook(old: Webhook, next: Webhook, comparison: Comparison): void {
  diffFacts('Webhook', old, next, placesOf(old, next), comparison)
  diffDocumented(old, next, comparison)
  diffEventTypes(old, next, comparison)
  diffVariants(old.variants, next.variants, comparison)
  const received = atSide(comparison, 'response', '')
  diffParameters(old.parameters, next.parameters, received)
  diffBody(old.requestBody, next.requestBody, received, 'body')
  diffRoots(old.roots, next.roots, [], received)
  diffReply(old.reply, next.reply, atSide(comparison, 'request', 'reply'))
}

function diffEventTypes(old: Webhook, next: Webhook, comparison: Comparison): void {
  const types = ({ eventTypes, span }: Webhook) => eventTypes.map(type => ({ type, span }))
  const words = ({ type }: { readonly type: string }): string => type
  diffList(types(old), types(next), {
    subject: 'event type',
    removed: 'event-type-removed',
    added: 'event-type-added',
    keyOf: words,
    words,
    at: () => comparison,
  })
}

function diffVariants(old: readonly Variant[], next: readonly Variant[], comparison: Comparison): void {
  const words = ({ name, text }: Variant): string => name ?? text
  const both = diffList(old, next, {
    subject: 'variant',
    removed: 'variant-removed',
    added: 'variant-added',
    keyOf: words,
    words,
    at: () => comparison,
  })
  for (const [before, after] of both) {
    diffFacts('Variant', before, after, placesOf(before, after), comparison)
    diffDiscriminators(before, after, comparison)
  }
}

const discriminators: Shape = { kind: 'list', items: { kind: 'node', name: 'Discriminator' } }

function diffDiscriminators(old: Variant, next: Variant, comparison: Comparison): void {
  const words = ({ discriminators }: Variant): string =>
    discriminators.map(({ field, value }) => (value === undefined ? field : `${field} = ${value}`)).join(', ')
  if (plainForm(discriminators, old.discriminators) === plainForm(discriminators, next.discriminators)) return
  note(comparison, 'variant-changed', {
    subject: 'variant',
    before: words(old),
    after: words(next),
    ...placesOf(old, next),
  })
}

function diffReply(old: WebhookReply, next: WebhookReply, comparison: Comparison): void {
  const places = placesOf(old, next)
  const { removed, added } = pairUp(old.statuses, next.statuses, status => status)
  for (const status of removed)
    note(comparison, 'status-removed', { subject: 'status', before: status, ...places })
  for (const status of added)
    note(comparison, 'status-added', { subject: 'status', after: status, ...places })
  diffMembers(old.headers, next.headers, 'parameter', atMember(comparison, 'headers'))
  diffRoots(old.roots, next.roots, [], comparison)
  diffReplyBody(old, next, atMember(comparison, 'body'))
}

function diffReplyBody(old: WebhookReply, next: WebhookReply, comparison: Comparison): void {
  diffFacts('WebhookReply', old, next, placesOf(old, next), comparison)
  const bodies = ({ body, bodyRequired }: WebhookReply) =>
    body === undefined ? [] : [{ schema: body, required: bodyRequired, span: body.span }]
  const both = diffList(bodies(old), bodies(next), {
    subject: 'body',
    removed: 'member-removed',
    added: addedRule,
    keyOf: () => 'body',
    words: memberWords,
    at: () => comparison,
  })
  for (const [before, after] of both) {
    diffRequired({ ...before, span: old.span }, { ...after, span: next.span }, comparison)
    diffSchema(before.schema, after.schema, comparison)
  }
}
