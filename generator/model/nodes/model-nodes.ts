import { type CorrectionTypes, correctionNodes, corrections } from '../correction.js'
import type * as M from '../model.js'
import { type PagingTypes, pagingNodes, pagingRule, pagingWords } from '../paging.js'
import type { Redirect } from '../redirect.js'
import type { SchemaTypes } from '../schema.js'
import type { Tag, TagPart } from '../tag.js'
import { type BodyTypes, bodyNodes, mediaType } from './body-nodes.js'
import { type ErrorTypes, errorNodes, protocol } from './error-nodes.js'
import type { ExampleTypes } from './example-nodes.js'
import {
  always,
  bool,
  type Declared,
  derived,
  fact,
  kind,
  list,
  literal,
  type Members,
  node,
  numeric,
  oneOf,
  optional,
  part,
  place,
  references,
  span,
  text,
  words,
} from './node.js'

/** Operations, webhooks and what they consist of by the names they have in `api.schema.json`. */
export interface ModelTypes extends BodyTypes, CorrectionTypes, ErrorTypes, PagingTypes {
  readonly Operation: M.Operation
  readonly Webhook: M.Webhook
  readonly Tag: Tag
  readonly TagPart: TagPart
  readonly Redirect: Redirect
  readonly Deprecation: NonNullable<M.Documented['deprecated']>
  readonly RootRow: M.RootRow
  readonly Parameter: M.Parameter
  readonly CallOptions: M.OperationOptions
  readonly WebhookReply: M.WebhookReply
  readonly Variant: M.Variant
  readonly Discriminator: M.Discriminator
  readonly FollowingNotice: M.FollowingNotice
  readonly Badge: M.Badge
  readonly Note: M.Note
  readonly Link: M.Link
}

const { ref } = references<ModelTypes & SchemaTypes & ExampleTypes>()

const catalogue = 'The catalogue is for documents.'
const listing = 'Which product lists an operation is compared with the operation.'
const flat = 'OpenAPI lists the operations of a tag in the order of their paths.'
const rows = 'Parameters and bodies are made from the rows.'
const covered = 'The types of a webhook cover its body and that of the reply.'

const documented: Members<M.Documented> = {
  file: place(text),
  page: derived(text, 'Another page is another operation.'),
  protocol: derived(protocol, 'It follows from the path of the page.'),
  title: words(text, 'title'),
  description: words(text, 'description'),
  badges: words(list(ref('Badge')), 'badges', {
    unseen: { sdk: 'A deprecated page has its reason instead.' },
  }),
  deprecated: optional(part(ref('Deprecation'))),
  notes: words(list(ref('Note')), 'notes'),
  links: words(list(ref('Link')), 'links'),
  tags: words(list(text), undefined, { unseen: { sdk: catalogue } }),
  modes: words(list(oneOf({ direct: true, partner: true })), undefined, { unseen: { sdk: catalogue } }),
  corrections: optional({
    ...corrections,
    unseen: {
      ...corrections.unseen,
      sdk: 'Fields tell their own; only removed ones are told by the operation.',
    },
  }),
  span,
}

const partOfId = 'It is a part of `id`.'
const moved = 'A page that moved has no call of its own.'

const textAlone = 'Comments have the text alone.'
const untyped = 'A variant that no type can tell apart is not written.'

const roots = words(list(ref('RootRow')), undefined, {
  unseen: { openapi: rows, sdk: rows, diff: 'A body and a path parameter are compared as such.' },
})

const httpMethod = oneOf({
  get: true,
  post: true,
  put: true,
  patch: true,
  delete: true,
  head: true,
  options: true,
})

const callOption = (name: string) => ({
  subject: 'call option',
  rule: always('call-option-changed'),
  words: (value: string | number | true) => `${name} ${value}`,
})

/** What each of them consists of. */
export const modelNodes: { readonly [K in keyof ModelTypes]: Declared<ModelTypes[K]> } = {
  Operation: node('A method of a page.', {
    kind: kind('operation'),
    id: part(text),
    method: derived(httpMethod, partOfId),
    path: fact(text, { subject: 'path', rule: always('path-changed') }),
    ...documented,
    options: part(ref('CallOptions')),
    parameters: part(list(ref('Parameter'))),
    requestBody: optional(part(ref('RequestBody'))),
    response: part(ref('Response')),
    paging: optional(fact(ref('Paging'), { subject: 'paging', rule: pagingRule, words: pagingWords })),
    errors: optional(part(list(ref('ErrorCode')))),
    commonErrors: optional(
      derived(text, 'It follows from the pages of common errors.', {
        openapi: 'An answer of v2 may have no field for the code.',
        sdk: 'Errors without a page have no type.',
      }),
    ),
    notices: optional(part(list(ref('FollowingNotice')))),
    examples: words(list(ref('Example')), 'samples', {
      unseen: { openapi: 'Only what fits its row is shown.', sdk: 'Only what fits its row is shown.' },
    }),
    roots,
  }),
  Webhook: node('A notice that the service sends.', {
    kind: kind('webhook'),
    id: part(text),
    name: derived(text, partOfId, { openapi: partOfId, sdk: 'Modules are named after the page.' }),
    method: fact(httpMethod, {
      subject: 'method',
      rule: always('method-changed'),
      unseen: { sdk: 'A receiver reads the message, whatever its method.' },
    }),
    ...documented,
    protocol: { ...documented.protocol, unseen: { ...documented.protocol.unseen, openapi: partOfId } },
    eventTypes: part(list(text)),
    parameters: part(list(ref('Parameter')), { unseen: { sdk: covered } }),
    requestBody: part(ref('RequestBody')),
    ciphertext: optional(
      derived(list(text), 'It follows from the rows of the body.', {
        sdk: 'A way that leads to no row is passed over.',
      }),
    ),
    variants: part(list(ref('Variant'))),
    reply: part(ref('WebhookReply')),
    sentAfter: optional(derived(list(text), 'Operations name the notices that follow them.')),
    roots,
  }),
  Tag: node('A product of the catalogue.', {
    kind: kind('tag'),
    name: derived(text, 'Operations name their tags.', { sdk: catalogue }),
    page: optional(derived(text, listing, { openapi: 'Tags go by their names.', sdk: catalogue })),
    description: optional(derived(text, listing, { sdk: catalogue })),
    group: optional(derived(text, listing, { sdk: catalogue })),
    parts: optional(derived(list(ref('TagPart')), listing, { openapi: flat, sdk: catalogue })),
    file: place(text),
    span,
  }),
  TagPart: node('What stands under one heading of a product page.', {
    kind: kind('tag-part', { unseen: { openapi: flat, sdk: catalogue } }),
    title: derived(text, listing, { openapi: flat, sdk: catalogue }),
    entries: derived(list(text), listing, { openapi: flat, sdk: catalogue }),
  }),
  Redirect: node('A page that only says where its content moved.', {
    kind: kind('redirect-page'),
    file: place(text),
    page: derived(text, 'It follows from the file.', { sdk: moved }),
    target: fact(text, {
      subject: 'redirect',
      rule: always('redirect-changed'),
      unseen: { sdk: moved },
    }),
    span,
  }),
  Deprecation: node('Why an operation or a webhook is withdrawn or replaced, and by what.', {
    kind: kind('deprecation'),
    reason: words(text, 'reason'),
    successors: optional(words(list(text), undefined)),
    span,
  }),
  RootRow: node('A row of the request table that is not nested.', {
    kind: kind('root-row'),
    name: part(text),
    required: part(bool),
    description: words(text),
    span,
  }),
  Parameter: node('A path, query or header parameter.', {
    kind: kind('parameter'),
    in: part(oneOf({ path: true, query: true, header: true })),
    name: part(text, { corrected: { name: 'renamed' } }),
    required: part(bool, {
      corrected: { required: 'true' },
      unseen: {
        openapi: 'A parameter of the path is always required.',
        sdk: 'A header that the client sets may be left out.',
      },
    }),
    schema: part(ref('Schema')),
    description: words(text, 'description', { corrected: { description: 'reworded' } }),
    choice: optional(part(ref('Choice'))),
    corrections: optional(corrections),
    span,
  }),
  CallOptions: node('Rows that speak to the client; `timeout` in seconds.', {
    kind: kind('call-options'),
    baseUri: optional(fact(text, { subject: 'host', rule: always('host-changed') })),
    security: optional(
      fact(literal(true), {
        subject: 'client certificate',
        rule: (_, next) => (next ? 'certificate-added' : 'certificate-removed'),
        words: () => undefined,
      }),
    ),
    nonceless: optional(fact(literal(true), callOption('nonceless'))),
    unsigned: optional(fact(literal(true), callOption('unsigned'))),
    fragment: optional(fact(text, callOption('fragment'))),
    timeout: optional(fact(numeric, callOption('timeout'))),
  }),
  ...bodyNodes,
  ...pagingNodes,
  WebhookReply: node('What the receiver of a webhook answers.', {
    kind: kind('webhook-reply'),
    statuses: part(list(text)),
    headers: part(list(ref('Parameter')), { unseen: { sdk: covered } }),
    mediaType,
    body: optional(part(ref('Schema'))),
    bodyRequired: part(bool),
    roots,
    span,
  }),
  Variant: node('One of several shapes of an event.', {
    kind: kind('variant'),
    name: optional(part(text)),
    text: words(text, 'description'),
    discriminators: part(list(ref('Discriminator')), { unseen: { sdk: untyped } }),
    span,
  }),
  Discriminator: node('A field that tells a variant apart.', {
    field: part(text, { unseen: { sdk: 'Types go by `path`.' } }),
    value: optional(part(text, { unseen: { sdk: untyped } })),
    path: optional(part(list(text), { unseen: { sdk: untyped } })),
  }),
  FollowingNotice: node('A notice that the service sends after a call.', {
    kind: kind('following-notice'),
    webhook: part(text),
    address: optional(
      fact(list(text), {
        subject: 'notice address',
        rule: always('notice-address-changed'),
        words: names => names.join('.'),
      }),
    ),
    span,
  }),
  Badge: node("The page's badge and its text.", {
    kind: kind('badge'),
    name: part(
      oneOf({
        redesigned: true,
        deprecated: true,
        privated: true,
        'need-accessment': true,
        discarded: true,
        'need-tbt': true,
        important: true,
        special: true,
        specific: true,
        parsed: true,
        confusing: true,
      }),
      { unseen: { sdk: textAlone } },
    ),
    container: part(oneOf({ warning: true, danger: true, info: true, tip: true }), {
      unseen: { sdk: textAlone },
    }),
    text: part(text),
    span,
  }),
  Note: node('An alert or a tip.', {
    kind: kind('note'),
    level: part(oneOf({ important: true, note: true, tip: true, warning: true, caution: true }), {
      unseen: { sdk: textAlone },
    }),
    title: part(text),
    text: part(text),
    span,
  }),
  ...correctionNodes,
  Link: node('A link to an official document.', {
    kind: kind('link'),
    title: part(text),
    url: part(text),
    span,
  }),
  ...errorNodes,
}
