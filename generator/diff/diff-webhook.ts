import type { Variant, Webhook, WebhookReply } from '../model/model.js'
import { diffBody } from './diff-body.js'
import { diffParameters } from './diff-parameters.js'
import { diffRoots } from './diff-roots.js'
import { diffMembers, diffRequired, diffSchema } from './diff-schema.js'
import { diffDocumented, diffText } from './diff-text.js'
import { pairUp } from './pair-up.js'
import { plainForm } from './plain-form.js'
import { memberWords } from './schema-words.js'
import type { Scope } from './scope.js'
import { memberScope, note, sideScope } from './scope.js'

/** Compares two states of one webhook: its body is read, the reply to it is sent. */
export function diffWebhook(old: Webhook, next: Webhook, scope: Scope): void {
  const places = { old: old.span, next: next.span }
  if (old.method !== next.method)
    note(scope, 'method-changed', { subject: 'method', before: old.method, after: next.method, ...places })
  diffDocumented(old, next, scope)
  diffEventTypes(old, next, scope)
  diffVariants(old.variants, next.variants, scope)
  const received = sideScope(scope, 'response', '')
  diffParameters(old.parameters, next.parameters, received)
  diffBody(old.requestBody, next.requestBody, received, 'body')
  diffRoots(old.roots, next.roots, [], received)
  diffReply(old.reply, next.reply, sideScope(scope, 'request', 'reply'))
}

function diffEventTypes(old: Webhook, next: Webhook, scope: Scope): void {
  const { removed, added } = pairUp(old.eventTypes, next.eventTypes, type => type)
  for (const type of removed)
    note(scope, 'event-type-removed', { subject: 'event type', before: type, old: old.span })
  for (const type of added)
    note(scope, 'event-type-added', { subject: 'event type', after: type, next: next.span })
}

function diffVariants(old: readonly Variant[], next: readonly Variant[], scope: Scope): void {
  const words = ({ name, text }: Variant): string => name ?? text
  const { both, removed, added } = pairUp(old, next, words)
  for (const variant of removed)
    note(scope, 'variant-removed', { subject: 'variant', before: words(variant), old: variant.span })
  for (const variant of added)
    note(scope, 'variant-added', { subject: 'variant', after: words(variant), next: variant.span })
  for (const [before, after] of both) {
    diffText('description', before.text, after.text, before.span, after.span, scope)
    diffDiscriminators(before, after, scope)
  }
}

function diffDiscriminators(old: Variant, next: Variant, scope: Scope): void {
  const words = ({ discriminators }: Variant): string =>
    discriminators.map(({ field, value }) => (value === undefined ? field : `${field} = ${value}`)).join(', ')
  if (plainForm(old.discriminators) === plainForm(next.discriminators)) return
  note(scope, 'variant-changed', {
    subject: 'variant',
    before: words(old),
    after: words(next),
    old: old.span,
    next: next.span,
  })
}

function diffReply(old: WebhookReply, next: WebhookReply, scope: Scope): void {
  const places = { old: old.span, next: next.span }
  const { removed, added } = pairUp(old.statuses, next.statuses, status => status)
  for (const status of removed)
    note(scope, 'status-removed', { subject: 'status', before: status, ...places })
  for (const status of added) note(scope, 'status-added', { subject: 'status', after: status, ...places })
  diffMembers(old.headers, next.headers, 'parameter', memberScope(scope, 'headers'))
  diffRoots(old.roots, next.roots, [], scope)
  diffReplyBody(old, next, memberScope(scope, 'body'))
}

function diffReplyBody(old: WebhookReply, next: WebhookReply, scope: Scope): void {
  const places = { old: old.span, next: next.span }
  if (old.mediaType !== next.mediaType)
    note(scope, 'media-type-changed', {
      subject: 'media type',
      before: old.mediaType,
      after: next.mediaType,
      ...places,
    })
  const before = old.body
  const after = next.body
  if (before !== undefined && after !== undefined) {
    diffRequired(
      { required: old.bodyRequired, span: old.span },
      { required: next.bodyRequired, span: next.span },
      scope,
    )
    diffSchema(before, after, scope)
  } else if (before !== undefined)
    note(scope, 'member-removed', {
      subject: 'body',
      before: memberWords(old.bodyRequired, before),
      old: before.span,
    })
  else if (after !== undefined)
    note(scope, next.bodyRequired ? 'required-added' : 'optional-added', {
      subject: 'body',
      after: memberWords(next.bodyRequired, after),
      next: after.span,
    })
}
