import type { Variant, Webhook, WebhookReply } from '../model/model.js'
import type { Shape } from '../model/nodes/node.js'
import { plainForm } from '../model/nodes/plain-form.js'
import { atMember, atSide, type Comparison, note, placesOf } from './comparison.js'
import { diffBody } from './diff-body.js'
import { diffFacts } from './diff-facts.js'
import { diffParameters } from './diff-parameters.js'
import { diffRoots } from './diff-roots.js'
import { diffMembers, diffRequired, diffSchema } from './diff-schema.js'
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
  const { removed, added } = pairUp(old.eventTypes, next.eventTypes, type => type)
  for (const type of removed)
    note(comparison, 'event-type-removed', { subject: 'event type', before: type, old: old.span })
  for (const type of added)
    note(comparison, 'event-type-added', { subject: 'event type', after: type, next: next.span })
}

function diffVariants(old: readonly Variant[], next: readonly Variant[], comparison: Comparison): void {
  const words = ({ name, text }: Variant): string => name ?? text
  const { both, removed, added } = pairUp(old, next, words)
  for (const variant of removed)
    note(comparison, 'variant-removed', { subject: 'variant', before: words(variant), old: variant.span })
  for (const variant of added)
    note(comparison, 'variant-added', { subject: 'variant', after: words(variant), next: variant.span })
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
  const places = placesOf(old, next)
  diffFacts('WebhookReply', old, next, places, comparison)
  const before = old.body
  const after = next.body
  if (before !== undefined && after !== undefined) {
    diffRequired(
      { required: old.bodyRequired, span: old.span },
      { required: next.bodyRequired, span: next.span },
      comparison,
    )
    diffSchema(before, after, comparison)
  } else if (before !== undefined)
    note(comparison, 'member-removed', {
      subject: 'body',
      before: memberWords(old.bodyRequired, before),
      old: before.span,
    })
  else if (after !== undefined)
    note(comparison, next.bodyRequired ? 'required-added' : 'optional-added', {
      subject: 'body',
      after: memberWords(next.bodyRequired, after),
      next: after.span,
    })
}
