import type { Documented, EmptyResponse, JsonBody } from '../../model/model.js'
import { type Definitions, ref, union } from './definitions.js'
import type { exampleDefinitions } from './example-definitions.js'
import type { schemaDefinitions } from './schema-definitions.js'
import {
  bool,
  httpStatus,
  list,
  literal,
  type Members,
  numeric,
  object,
  oneOf,
  optional,
  type TypedSchema,
  text,
} from './typed-schema.js'

type Names = Exclude<keyof Definitions, keyof typeof exampleDefinitions | keyof typeof schemaDefinitions>

const documented: Members<Documented> = {
  file: text,
  page: text,
  protocol: oneOf({ v2: true, v3: true }),
  title: text,
  description: text,
  badges: list(ref('Badge')),
  deprecated: optional(ref('Deprecation')),
  notes: list(ref('Note')),
  links: list(ref('Link')),
  tags: list(text),
  modes: list(oneOf({ direct: true, partner: true })),
  corrections: optional(list(ref('Correction'))),
  span: ref('Span'),
}

const httpMethod = oneOf({
  get: true,
  post: true,
  put: true,
  patch: true,
  delete: true,
  head: true,
  options: true,
})

const objectMediaType = oneOf({ 'application/json': true, 'application/xml': true })

/** Members of a JSON or XML body behind `kind`. */
const body: Members<Omit<JsonBody, 'kind'>> = {
  required: bool,
  description: text,
  schema: ref('Schema'),
  span: ref('Span'),
}

/** Members of a response without an object behind `kind`. */
const bare: Members<Omit<EmptyResponse, 'kind'>> = {
  status: httpStatus,
  description: text,
  span: ref('Span'),
}

/** Schemas of operations, webhooks and what they consist of. */
export const modelDefinitions: { readonly [K in Names]: TypedSchema<Definitions[K]> } = {
  Span: {
    json: {
      description:
        'A stretch of a page, `line:column-endLine:endColumn`: lines and columns (UTF-16 code units) from 1, the end exclusive.',
      type: 'string',
      pattern: '^[1-9][0-9]*:[1-9][0-9]*-[1-9][0-9]*:[1-9][0-9]*$',
    },
  },
  Operation: object('A method of a page.', {
    kind: literal('operation'),
    id: text,
    method: httpMethod,
    path: text,
    ...documented,
    options: ref('CallOptions'),
    parameters: list(ref('Parameter')),
    requestBody: optional(ref('RequestBody')),
    response: ref('Response'),
    examples: list(ref('Example')),
    roots: list(ref('RootRow')),
  }),
  Webhook: object('A notice that the service sends.', {
    kind: literal('webhook'),
    id: text,
    name: text,
    method: httpMethod,
    ...documented,
    eventTypes: list(text),
    parameters: list(ref('Parameter')),
    requestBody: ref('RequestBody'),
    ciphertext: optional(list(text)),
    variants: list(ref('Variant')),
    reply: ref('WebhookReply'),
    roots: list(ref('RootRow')),
  }),
  Tag: object('A product of the catalogue page.', {
    kind: literal('tag'),
    name: text,
    file: text,
    span: ref('Span'),
  }),
  Redirect: object('A page that only says where its content moved.', {
    kind: literal('redirect-page'),
    file: text,
    page: text,
    target: text,
    span: ref('Span'),
  }),
  Deprecation: object('Why an operation is offline or discarded.', {
    kind: literal('deprecation'),
    reason: text,
    span: ref('Span'),
  }),
  RootRow: object('A row of the request table that is not nested.', {
    kind: literal('root-row'),
    name: text,
    required: bool,
    description: text,
    span: ref('Span'),
  }),
  Parameter: object('A path, query or header parameter.', {
    kind: literal('parameter'),
    in: oneOf({ path: true, query: true, header: true }),
    name: text,
    required: bool,
    schema: ref('Schema'),
    description: text,
    corrections: optional(list(ref('Correction'))),
    span: ref('Span'),
  }),
  CallOptions: object('Rows that speak to the client; `timeout` in seconds.', {
    kind: literal('call-options'),
    baseUri: optional(text),
    security: optional(literal(true)),
    nonceless: optional(literal(true)),
    unsigned: optional(literal(true)),
    fragment: optional(text),
    timeout: optional(numeric),
  }),
  RequestBody: union('JsonBody', 'XmlBody', 'MultipartBody'),
  JsonBody: object('A JSON body.', { kind: literal('json'), ...body }),
  XmlBody: object('An XML body.', { kind: literal('xml'), ...body }),
  MultipartBody: object('A multipart/form-data body.', {
    kind: literal('multipart'),
    required: bool,
    description: text,
    parts: list(ref('Property')),
    span: ref('Span'),
  }),
  Response: union(
    'ObjectResponse',
    'EmptyResponse',
    'StreamResponse',
    'RedirectResponse',
    'ErrorOnlyResponse',
  ),
  ObjectResponse: object('An object.', {
    kind: literal('object'),
    status: httpStatus,
    mediaType: objectMediaType,
    schema: ref('ObjectSchema'),
    span: ref('Span'),
  }),
  EmptyResponse: object('No body.', { kind: literal('empty'), ...bare }),
  StreamResponse: object('The bytes of a file.', { kind: literal('stream'), ...bare }),
  RedirectResponse: object('A redirect of the browser.', { kind: literal('redirect'), ...bare }),
  ErrorOnlyResponse: object('A file, or else this error.', {
    kind: literal('error-only'),
    status: httpStatus,
    mediaType: objectMediaType,
    error: ref('ObjectSchema'),
    span: ref('Span'),
  }),
  WebhookReply: object('What the receiver of a webhook answers.', {
    kind: literal('webhook-reply'),
    statuses: list(text),
    headers: list(ref('Parameter')),
    mediaType: objectMediaType,
    body: optional(ref('Schema')),
    bodyRequired: bool,
    roots: list(ref('RootRow')),
    span: ref('Span'),
  }),
  Variant: object('One of several shapes of an event.', {
    kind: literal('variant'),
    name: optional(text),
    text,
    discriminators: list(ref('Discriminator')),
    span: ref('Span'),
  }),
  Discriminator: object('A field that tells a variant apart.', {
    field: text,
    value: optional(text),
    path: optional(list(text)),
  }),
  Badge: object("The page's badge and its text.", {
    kind: literal('badge'),
    name: oneOf({
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
    container: oneOf({ warning: true, danger: true, info: true, tip: true }),
    text,
    span: ref('Span'),
  }),
  Note: object('An alert or a tip.', {
    kind: literal('note'),
    level: oneOf({ important: true, note: true, tip: true, warning: true, caution: true }),
    title: text,
    text,
    span: ref('Span'),
  }),
  Correction: object('A fact that was put right against the page, and why.', {
    kind: literal('correction'),
    field: text,
    change: oneOf({ changed: true, added: true, removed: true }),
    facts: list(text),
    reason: text,
  }),
  Link: object('A link to an official document.', {
    kind: literal('link'),
    title: text,
    url: text,
    span: ref('Span'),
  }),
}
