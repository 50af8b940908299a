import type { Change } from '../../generator/diff/change.js'
import type {
  FollowingNotice,
  Model,
  Operation,
  Parameter,
  Variant,
  Webhook,
} from '../../generator/model/model.js'
import type { ChangeSide, RuleName } from '../../generator/model/nodes/rules.js'
import type { Paging } from '../../generator/model/paging.js'
import type { Encryption, Property, Schema } from '../../generator/model/schema.js'
import {
  array,
  binary,
  boolean,
  commonErrors,
  content,
  errorCode,
  grouped,
  integer,
  jsonBody,
  model,
  multipartBody,
  object,
  objectResponse,
  oneOf,
  operation,
  parameter,
  property,
  root,
  span,
  string,
  values,
  webhook,
  xmlBody,
} from '../emit/sdk/fixtures.js'

/** One kind of change: two states that differ in it alone, and what is to be found. */
export interface ChangeCase {
  readonly rule: RuleName
  readonly name: string
  readonly old: Model
  readonly next: Model
  readonly want: readonly Pick<Change, 'side' | 'subject' | 'impact' | 'path' | 'before' | 'after'>[]
}

const seal: Encryption = { kind: 'encryption', algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt' }

function calls(rest: Partial<Operation>): Model {
  return model([operation('v3/library/loans', 'post', rest)])
}

function notices(rest: Partial<Webhook>): Model {
  return model([], [webhook('v3/LOAN.OVERDUE', object(), rest)])
}

/** The same members on both sides of a call. */
function bothSides(...members: readonly Property[]): Model {
  return calls({ requestBody: jsonBody(object(...members)), response: objectResponse(...members) })
}

function field(schema: Schema): Model {
  return bothSides(property('x', schema))
}

function parameters(...list: readonly Parameter[]): Model {
  return calls({ parameters: list })
}

const optionals = [property('x?', string()), property('y?', string())]
const exactlyOne = grouped('exactly-one', 'g', ...optionals)
const atLeastOne = grouped('at-least-one', 'g', ...optionals)

type Judgement = 'breaking' | 'compatible'

interface Values {
  readonly before?: string
  readonly after?: string
}

/** What is to be found on both sides of a call at one field, or with `''` at the object. */
function onBothSides(
  subject: Change['subject'],
  request: Judgement,
  response: Judgement,
  said: Values,
  path = 'x',
): ChangeCase['want'] {
  const below = path === '' ? '' : `.${path}`
  return [
    { side: 'request', subject, impact: request, path: `json${below}`, ...said },
    { side: 'response', subject, impact: response, path: `response${below}`, ...said },
  ]
}

function one(
  side: ChangeSide,
  subject: Change['subject'],
  impact: Change['impact'],
  path: string,
  said: Values = {},
): ChangeCase['want'] {
  return [{ side, subject, impact, path, ...said }]
}

function change(rule: RuleName, name: string, old: Model, next: Model, want: ChangeCase['want']): ChangeCase {
  return { rule, name, old, next, want }
}

const variant = (name: string): Variant => ({ kind: 'variant', name, text: name, discriminators: [], span })
const body = jsonBody(object(property('x', string())))
const moved = {
  kind: 'redirect-page',
  file: 'openapi/v3/library/loans.md',
  page: 'v3/library/loans',
  target: '/openapi/v3/library/lendings',
  span,
} as const
const base = calls({})
const offsets: Paging = { kind: 'paging', form: 'offset', position: ['query', 'offset'], items: 'data' }
const inPages = (paging: Paging | undefined): Model => calls(paging === undefined ? {} : { paging })
const none = model([])
const plain = field(string())

/** A call that notices follow: the webhook of each, and the names that lead to its address. */
function following(...list: readonly (readonly [string, ...string[]])[]): Model {
  const notices = list.map(
    ([id, ...address]): FollowingNotice => ({
      kind: 'following-notice',
      webhook: id,
      ...(address.length === 0 ? {} : { address }),
      span,
    }),
  )
  return calls(notices.length === 0 ? {} : { notices })
}

const notice = webhook('v3/LOAN.OVERDUE', object())

function reply(schema: Schema): Model {
  return notices({ reply: { ...notice.reply, body: schema, bodyRequired: true } })
}

function statuses(...list: readonly string[]): Model {
  return notices({ reply: { ...notice.reply, statuses: list } })
}

/** Changes of calls and notices as a whole. */
const callCases: readonly ChangeCase[] = [
  change(
    'operation-added',
    'a page more',
    none,
    base,
    one('call', 'operation', 'compatible', '', { after: 'POST /v3/library/loans' }),
  ),
  change(
    'operation-removed',
    'a page less',
    base,
    none,
    one('call', 'operation', 'breaking', '', { before: 'POST /v3/library/loans' }),
  ),
  change(
    'webhook-added',
    'a notice more',
    none,
    notices({}),
    one('call', 'webhook', 'compatible', '', { after: 'LOAN.OVERDUE' }),
  ),
  change(
    'webhook-removed',
    'a notice less',
    notices({}),
    none,
    one('call', 'webhook', 'breaking', '', { before: 'LOAN.OVERDUE' }),
  ),
  change(
    'method-changed',
    'a notice sent otherwise',
    notices({}),
    notices({ method: 'put' }),
    one('call', 'method', 'breaking', '', { before: 'post', after: 'put' }),
  ),
  change(
    'path-changed',
    'a slash more',
    base,
    calls({ path: '/v3/library/loans/' }),
    one('call', 'path', 'breaking', '', { before: '/v3/library/loans', after: '/v3/library/loans/' }),
  ),
  change(
    'host-changed',
    'another host',
    base,
    calls({ options: { kind: 'call-options', baseUri: 'https://b.example/' } }),
    one('call', 'host', 'breaking', '', { after: 'https://b.example/' }),
  ),
  change(
    'certificate-added',
    'a client certificate',
    base,
    calls({ options: { kind: 'call-options', security: true } }),
    one('call', 'client certificate', 'breaking', ''),
  ),
  change(
    'certificate-removed',
    'no client certificate',
    calls({ options: { kind: 'call-options', security: true } }),
    base,
    one('call', 'client certificate', 'compatible', ''),
  ),
  change(
    'call-option-changed',
    'a timeout',
    base,
    calls({ options: { kind: 'call-options', timeout: 30 } }),
    one('call', 'call option', 'compatible', '', { after: 'timeout 30' }),
  ),
  change(
    'deprecation-added',
    'deprecated',
    base,
    calls({ deprecated: { kind: 'deprecation', reason: 'old', span } }),
    one('call', 'deprecation', 'compatible', '', { after: 'old' }),
  ),
  change(
    'deprecation-removed',
    'not deprecated',
    calls({ deprecated: { kind: 'deprecation', reason: 'old', span } }),
    base,
    one('call', 'deprecation', 'compatible', '', { before: 'old' }),
  ),
  change(
    'event-type-added',
    'an event more',
    notices({ eventTypes: ['A'] }),
    notices({ eventTypes: ['A', 'B'] }),
    one('call', 'event type', 'compatible', '', { after: 'B' }),
  ),
  change(
    'event-type-removed',
    'an event less',
    notices({ eventTypes: ['A', 'B'] }),
    notices({ eventTypes: ['B'] }),
    one('call', 'event type', 'breaking', '', { before: 'A' }),
  ),
  change(
    'error-added',
    'an error more',
    calls({ errors: [errorCode('A', 400)] }),
    calls({ errors: [errorCode('B', 404), errorCode('A', 400)] }),
    one('call', 'error', 'compatible', 'errors.B', { after: 'B (404)' }),
  ),
  change(
    'error-added',
    'a first table of errors',
    calls({}),
    calls({ errors: [errorCode('NO Bill Exist')] }),
    one('call', 'error', 'compatible', 'errors["NO Bill Exist"]', { after: 'NO Bill Exist' }),
  ),
  change(
    'error-added',
    'a second status of a code',
    calls({ errors: [errorCode('A', 502)] }),
    calls({ errors: [errorCode('A', 503), errorCode('A', 502)] }),
    one('call', 'error', 'compatible', 'errors.A', { after: 'A (503)' }),
  ),
  change(
    'error-added',
    'common errors',
    model([]),
    model([], [], [commonErrors('v3', errorCode('A', 400))]),
    one('call', 'common error', 'compatible', 'errors.A', { after: 'A (400)' }),
  ),
  change(
    'error-removed',
    'an error less',
    calls({ errors: [errorCode('A', 400)] }),
    calls({}),
    one('call', 'error', 'compatible', 'errors.A', { before: 'A (400)' }),
  ),
  change(
    'error-status-changed',
    'another status',
    calls({ errors: [errorCode('A', 400, 'x')] }),
    calls({ errors: [errorCode('A', 403, 'x')] }),
    one('call', 'status', 'breaking', 'errors.A', { before: '400', after: '403' }),
  ),
  change(
    'text-changed',
    'other words of an error',
    calls({ errors: [errorCode('A', 400, 'x')] }),
    calls({ errors: [errorCode('A', 400, 'y')] }),
    one('call', 'description', 'text', 'errors.A', { before: 'x', after: 'y' }),
  ),
  change(
    'text-changed',
    'other words of common errors',
    model([], [], [commonErrors('v3')]),
    model([], [], [{ ...commonErrors('v3'), title: 'y' }]),
    one('call', 'title', 'text', '', { before: '公共错误', after: 'y' }),
  ),
  change(
    'variant-added',
    'a variant more',
    notices({}),
    notices({ variants: [variant('A')] }),
    one('call', 'variant', 'compatible', '', { after: 'A' }),
  ),
  change(
    'variant-changed',
    'a variant told apart otherwise',
    notices({ variants: [variant('A')] }),
    notices({ variants: [{ ...variant('A'), discriminators: [{ field: 'x', value: 'B' }] }] }),
    one('call', 'variant', 'breaking', '', { before: '', after: 'x = B' }),
  ),
  change(
    'variant-removed',
    'a variant less',
    notices({ variants: [variant('A')] }),
    notices({}),
    one('call', 'variant', 'breaking', '', { before: 'A' }),
  ),
  change(
    'notice-added',
    'a notice that follows more',
    following(),
    following(['v3/A']),
    one('call', 'notice', 'compatible', '', { after: 'v3/A' }),
  ),
  change(
    'notice-removed',
    'a notice that follows less',
    following(['v3/A', 'json', 'url'], ['v3/B']),
    following(['v3/B']),
    one('call', 'notice', 'breaking', '', { before: 'v3/A' }),
  ),
  change(
    'notice-address-changed',
    'another address of a notice',
    following(['v3/A', 'json', 'url'], ['v3/B']),
    following(['v3/B'], ['v3/A', 'json', 'notify_url']),
    one('call', 'notice address', 'compatible', '', { before: 'json.url', after: 'json.notify_url' }),
  ),
  change(
    'paging-added',
    'pages that can be followed',
    inPages({ kind: 'unclear-paging', position: ['query', 'offset'], reason: 'unknown-unit' }),
    inPages(offsets),
    one('call', 'paging', 'compatible', '', {
      before: 'query.offset, unclear: unknown-unit',
      after: 'query.offset, by offset, list data',
    }),
  ),
  change(
    'paging-changed',
    'positions that count pages',
    inPages(offsets),
    inPages({ ...offsets, form: 'page' }),
    one('call', 'paging', 'breaking', '', {
      before: 'query.offset, by offset, list data',
      after: 'query.offset, by page, list data',
    }),
  ),
  change(
    'paging-refined',
    'a total',
    inPages(offsets),
    inPages({ ...offsets, total: 'total_count', size: ['query', 'limit'] }),
    one('call', 'paging', 'compatible', '', {
      before: 'query.offset, by offset, list data',
      after: 'query.offset, by offset, size query.limit, list data, total total_count',
    }),
  ),
  change(
    'paging-removed',
    'no pages',
    inPages(offsets),
    inPages(undefined),
    one('call', 'paging', 'breaking', '', { before: 'query.offset, by offset, list data' }),
  ),
  change(
    'redirect-added',
    'a page that moved',
    none,
    { ...none, redirects: [moved] },
    one('call', 'redirect', 'text', '', { after: moved.target }),
  ),
  change(
    'redirect-removed',
    'a page that moved no more',
    { ...none, redirects: [moved] },
    none,
    one('call', 'redirect', 'text', '', { before: moved.target }),
  ),
  change(
    'redirect-changed',
    'a page that moved on',
    { ...none, redirects: [moved] },
    { ...none, redirects: [{ ...moved, target: '/x' }] },
    one('call', 'redirect', 'text', '', { before: moved.target, after: '/x' }),
  ),
]

/** Changes of fields, parameters, bodies and answers. */
const fieldCases: readonly ChangeCase[] = [
  change(
    'required-added',
    'a required field',
    plain,
    bothSides(property('x', string()), property('y', array(string()))),
    onBothSides('field', 'breaking', 'compatible', { after: 'required string[]' }, 'y'),
  ),
  change(
    'required-added',
    'a required parameter',
    base,
    parameters(parameter('query', 'page', integer())),
    one('request', 'parameter', 'breaking', 'query.page', { after: 'required integer' }),
  ),
  change(
    'required-added',
    'a required body',
    base,
    calls({ requestBody: body }),
    one('request', 'body', 'breaking', 'json', { after: 'required object as json' }),
  ),
  change(
    'required-added',
    'a header of a notice',
    notices({}),
    notices({ parameters: [parameter('header', 'Request-ID', string())] }),
    one('response', 'parameter', 'compatible', 'headers.Request-ID', { after: 'required string' }),
  ),
  change(
    'required-added',
    'a member of a reply',
    reply(object(property('x', string()))),
    reply(object(property('x', string()), property('y', string()))),
    one('request', 'field', 'breaking', 'reply.body.y', { after: 'required string' }),
  ),
  change(
    'optional-added',
    'an optional field',
    plain,
    bothSides(property('x', string()), property('y?', object())),
    onBothSides('field', 'compatible', 'compatible', { after: 'optional object' }, 'y'),
  ),
  change(
    'optional-added',
    'an optional parameter',
    base,
    parameters(parameter('header', 'X-Trace?', string())),
    one('request', 'parameter', 'compatible', 'headers.X-Trace', { after: 'optional string' }),
  ),
  change(
    'member-removed',
    'a field',
    bothSides(property('x', string()), property('y', binary)),
    plain,
    onBothSides('field', 'breaking', 'breaking', { before: 'required file' }, 'y'),
  ),
  change(
    'member-removed',
    'a path parameter',
    parameters(parameter('path', 'loan_id', string())),
    base,
    one('request', 'parameter', 'breaking', 'loan_id', { before: 'required string' }),
  ),
  change(
    'member-removed',
    'a body',
    calls({ requestBody: body }),
    base,
    one('request', 'body', 'breaking', 'json', { before: 'required object as json' }),
  ),
  change(
    'became-required',
    'a field',
    bothSides(property('x?', string())),
    plain,
    onBothSides('required', 'breaking', 'compatible', { before: 'optional', after: 'required' }),
  ),
  change(
    'became-required',
    'a body',
    calls({ requestBody: { ...body, required: false } }),
    calls({ requestBody: body }),
    one('request', 'required', 'breaking', 'json', { before: 'optional', after: 'required' }),
  ),
  change(
    'became-optional',
    'a field',
    plain,
    bothSides(property('x?', string())),
    onBothSides('required', 'compatible', 'breaking', { before: 'required', after: 'optional' }),
  ),
  change(
    'type-changed',
    'a field',
    plain,
    field(integer()),
    onBothSides('type', 'breaking', 'breaking', { before: 'string', after: 'integer' }),
  ),
  change(
    'type-changed',
    'one to many',
    plain,
    field(array(string())),
    onBothSides('type', 'breaking', 'breaking', { before: 'string', after: 'string[]' }),
  ),
  change(
    'type-changed',
    'in an array',
    field(array(object(property('y', string())))),
    field(array(object(property('y', boolean())))),
    onBothSides('type', 'breaking', 'breaking', { before: 'string', after: 'boolean' }, 'x[].y'),
  ),
  change(
    'type-changed',
    'inside a JSON text',
    field(string({ content: content('json', object(property('y', string()))) })),
    field(string({ content: content('json', object(property('y', integer()))) })),
    onBothSides('type', 'breaking', 'breaking', { before: 'string', after: 'integer' }, 'x.y'),
  ),
  change(
    'type-changed',
    'inside a ciphertext',
    field(string({ encryption: seal, content: content('encrypted', object(property('y', string()))) })),
    field(string({ encryption: seal, content: content('encrypted', object(property('y', integer()))) })),
    onBothSides('type', 'breaking', 'breaking', { before: 'string', after: 'integer' }, 'x.y'),
  ),
  change(
    'type-widened',
    'fractions',
    field(integer()),
    field({ ...integer(), kind: 'number' }),
    onBothSides('type', 'compatible', 'breaking', { before: 'integer', after: 'number' }),
  ),
  change(
    'type-widened',
    'a number that takes fractions',
    field({ ...integer(), kind: 'number' }),
    field({ ...integer(), kind: 'number', fractions: true }),
    onBothSides('type', 'compatible', 'breaking', { before: 'number', after: 'float' }),
  ),
  change(
    'type-narrowed',
    'no fractions any more',
    field({ ...integer(), kind: 'number', fractions: true }),
    field(integer()),
    onBothSides('type', 'breaking', 'compatible', { before: 'float', after: 'integer' }),
  ),
  change(
    'type-narrowed',
    'no fractions',
    field({ ...integer(), kind: 'number' }),
    field(integer()),
    onBothSides('type', 'breaking', 'compatible', { before: 'number', after: 'integer' }),
  ),
  change(
    'limit-tightened',
    'a shorter text',
    field(string({ maxLength: 32 })),
    field(string({ maxLength: 8 })),
    onBothSides('maximum length', 'breaking', 'compatible', { before: '32', after: '8' }),
  ),
  change(
    'limit-tightened',
    'a limit where there was none',
    field(integer()),
    field(integer({ minimum: -1 })),
    onBothSides('minimum', 'breaking', 'compatible', { after: '-1' }),
  ),
  change(
    'limit-tightened',
    'more elements',
    field(array(string(), { minItems: 1 })),
    field(array(string(), { minItems: 2 })),
    onBothSides('minimum number of elements', 'breaking', 'compatible', { before: '1', after: '2' }),
  ),
  change(
    'limit-loosened',
    'a longer text',
    field(string({ minLength: 8 })),
    field(string({ minLength: 6 })),
    onBothSides('minimum length', 'compatible', 'breaking', { before: '8', after: '6' }),
  ),
  change(
    'limit-loosened',
    'no limit',
    field(integer({ maximum: 100 })),
    field(integer()),
    onBothSides('maximum', 'compatible', 'breaking', { before: '100' }),
  ),
  change(
    'limit-loosened',
    'more elements',
    field(array(string(), { maxItems: 50 })),
    field(array(string(), { maxItems: 100 })),
    onBothSides('maximum number of elements', 'compatible', 'breaking', { before: '50', after: '100' }),
  ),
  change(
    'choice-tightened',
    'two optional members become exactly one',
    bothSides(...optionals),
    bothSides(...exactlyOne),
    onBothSides('group', 'breaking', 'compatible', { after: 'exactly one of x, y' }, ''),
  ),
  change(
    'choice-tightened',
    'at least one becomes exactly one',
    bothSides(...atLeastOne),
    bothSides(...exactlyOne),
    onBothSides(
      'group',
      'breaking',
      'compatible',
      { before: 'at least one of x, y', after: 'exactly one of x, y' },
      '',
    ),
  ),
  change(
    'choice-loosened',
    'exactly one becomes at least one',
    bothSides(...exactlyOne),
    bothSides(...atLeastOne),
    onBothSides(
      'group',
      'compatible',
      'breaking',
      { before: 'exactly one of x, y', after: 'at least one of x, y' },
      '',
    ),
  ),
  change(
    'choice-loosened',
    'a group of parameters goes',
    parameters(
      ...grouped('exactly-one', 'g', parameter('query', 'x', string()), parameter('query', 'y', string())),
    ),
    parameters(parameter('query', 'x?', string()), parameter('query', 'y?', string())),
    one('request', 'group', 'compatible', 'query', { before: 'exactly one of x, y' }),
  ),
  change(
    'text-changed',
    'the word of a group means nothing',
    bothSides(...atLeastOne),
    bothSides(...grouped('at-least-one', 'h', ...optionals)),
    [],
  ),
  change(
    'object-described',
    'rows',
    field(object()),
    field(object(property('y', string()))),
    onBothSides('type', 'breaking', 'compatible', { before: 'object', after: 'object' }),
  ),
  change(
    'object-opened',
    'no rows',
    field(object(property('y', string()))),
    field(object()),
    onBothSides('type', 'compatible', 'breaking', { before: 'object', after: 'object' }),
  ),
  change(
    'alternative-added',
    'a second shape',
    plain,
    field(oneOf(['', string()], ['', object(property('y', string()))])),
    onBothSides('alternative', 'compatible', 'breaking', { after: 'object' }, 'x|2'),
  ),
  change(
    'alternative-removed',
    'a shape less',
    field(oneOf(['', integer()], ['', string()])),
    plain,
    onBothSides('alternative', 'breaking', 'compatible', { before: 'integer' }, 'x|1'),
  ),
  change(
    'value-added',
    'a value',
    field(string({ enum: values('A') })),
    field(string({ enum: values('A', 'B') })),
    onBothSides('value', 'compatible', 'compatible', { after: 'B' }),
  ),
  change(
    'value-removed',
    'a value',
    field(integer({ enum: values(1, 2) })),
    field(integer({ enum: values(2) })),
    onBothSides('value', 'breaking', 'compatible', { before: '1' }),
  ),
  change(
    'value-removed',
    'a constant',
    field(integer({ enum: values(1, 2) })),
    field(integer({ const: 1 })),
    onBothSides('constant', 'breaking', 'compatible', { before: '2' }),
  ),
  change(
    'values-added',
    'a constant',
    field(boolean()),
    field(boolean({ const: true })),
    onBothSides('constant', 'breaking', 'compatible', { after: 'true' }),
  ),
  change(
    'values-added',
    'a list',
    plain,
    field(string({ enum: values('A', 'B') })),
    onBothSides('value', 'breaking', 'compatible', { after: 'A | B' }),
  ),
  change(
    'values-removed',
    'a list',
    field(string({ enum: values('A', 'B') })),
    plain,
    onBothSides('value', 'compatible', 'compatible', { before: 'A | B' }),
  ),
  change(
    'default-added',
    'a default',
    field(integer()),
    field(integer({ default: 1 })),
    onBothSides('default', 'compatible', 'compatible', { after: '1' }),
  ),
  change(
    'default-changed',
    'a default',
    field(integer({ default: 1 })),
    field(integer({ default: 2 })),
    onBothSides('default', 'breaking', 'compatible', { before: '1', after: '2' }),
  ),
  change(
    'default-removed',
    'a default',
    field(integer({ default: 1 })),
    field(integer()),
    onBothSides('default', 'breaking', 'compatible', { before: '1' }),
  ),
  change(
    'encryption-added',
    'encrypted',
    plain,
    field(string({ encryption: seal })),
    onBothSides('encryption', 'breaking', 'breaking', { after: 'encrypt rsa-oaep platform' }),
  ),
  change(
    'encryption-changed',
    'another key',
    field(string({ encryption: seal })),
    field(string({ encryption: { ...seal, key: 'bank' } })),
    onBothSides('encryption', 'breaking', 'breaking', {
      before: 'encrypt rsa-oaep platform',
      after: 'encrypt rsa-oaep bank',
    }),
  ),
  change(
    'encryption-removed',
    'in the clear',
    field(string({ encryption: seal })),
    plain,
    onBothSides('encryption', 'breaking', 'breaking', { before: 'encrypt rsa-oaep platform' }),
  ),
  change(
    'content-added',
    'JSON inside',
    plain,
    field(string({ content: content('json', object()) })),
    onBothSides('content', 'breaking', 'breaking', { after: 'json (application/json)' }),
  ),
  change(
    'content-changed',
    'a query string inside',
    field(string({ content: content('json', object()) })),
    field(string({ content: content('urlencoded', object()) })),
    onBothSides('content', 'breaking', 'breaking', {
      before: 'json (application/json)',
      after: 'urlencoded (application/x-www-form-urlencoded)',
    }),
  ),
  change(
    'content-removed',
    'nothing inside',
    field(string({ content: content('json', object()) })),
    plain,
    onBothSides('content', 'breaking', 'breaking', { before: 'json (application/json)' }),
  ),
  change(
    'signature-added',
    'signed',
    plain,
    field(string({ signature: { kind: 'field-signature', algorithm: 'rsa-sha256', key: 'merchant' } })),
    onBothSides('signature', 'compatible', 'compatible', { after: 'rsa-sha256 merchant' }),
  ),
  change(
    'signature-removed',
    'not signed',
    field(string({ signature: { kind: 'field-signature', algorithm: 'rsa-sha256', key: 'merchant' } })),
    plain,
    onBothSides('signature', 'breaking', 'compatible', { before: 'rsa-sha256 merchant' }),
  ),
  change(
    'body-changed',
    'XML',
    calls({ requestBody: body }),
    calls({ requestBody: xmlBody(object(property('x', string()))) }),
    one('request', 'body', 'breaking', 'xml', {
      before: 'required object as json',
      after: 'required object as xml',
    }),
  ),
  change(
    'body-changed',
    'parts',
    calls({ requestBody: body }),
    calls({ requestBody: multipartBody(property('file', binary)) }),
    one('request', 'body', 'breaking', 'body', {
      before: 'required object as json',
      after: 'required object as multipart',
    }),
  ),
  change(
    'body-changed',
    'a notice in XML',
    notices({ requestBody: body }),
    notices({ requestBody: xmlBody(object()) }),
    one('response', 'body', 'breaking', 'body', {
      before: 'required object as json',
      after: 'required object as xml',
    }),
  ),
  change(
    'response-changed',
    'a file',
    calls({ response: { kind: 'empty', status: 200, description: '', span } }),
    calls({ response: { kind: 'stream', status: 200, description: '', span } }),
    one('response', 'response', 'breaking', 'response', { before: 'empty', after: 'stream' }),
  ),
  change(
    'status-changed',
    'a status',
    base,
    calls({ response: { kind: 'empty', status: 202, description: 'Nothing', span } }),
    one('response', 'status', 'breaking', 'response', { before: '204', after: '202' }),
  ),
  change(
    'status-added',
    'of a reply',
    notices({}),
    statuses('20X', '4XX', '5XX'),
    one('request', 'status', 'compatible', 'reply', { after: '5XX' }),
  ),
  change(
    'status-removed',
    'of a reply',
    notices({}),
    statuses('20X'),
    one('request', 'status', 'breaking', 'reply', { before: '4XX' }),
  ),
  change(
    'media-type-changed',
    'of a reply',
    notices({}),
    notices({ reply: { ...notice.reply, mediaType: 'application/xml' } }),
    one('request', 'media type', 'breaking', 'reply.body', {
      before: 'application/json',
      after: 'application/xml',
    }),
  ),
  change(
    'text-changed',
    'a title',
    base,
    calls({ title: 'Lend' }),
    one('call', 'title', 'text', '', { before: 'Title of v3/library/loans', after: 'Lend' }),
  ),
  change(
    'text-changed',
    'a tag',
    base,
    calls({ tags: ['Loans'] }),
    one('call', 'catalogue', 'text', '', { before: '[[],[]]', after: '[["Loans"],[]]' }),
  ),
  change(
    'text-changed',
    'a group',
    calls({ roots: [root('query', 'a')] }),
    calls({ roots: [root('query', 'b')] }),
    one('request', 'description', 'text', 'query', { before: 'required a', after: 'required b' }),
  ),
  change(
    'text-changed',
    'a field',
    bothSides(property('x', string(), 'a')),
    bothSides(property('x', string(), 'b')),
    [
      { side: 'request', subject: 'description', impact: 'text', path: 'json.x', before: 'a', after: 'b' },
      {
        side: 'response',
        subject: 'description',
        impact: 'text',
        path: 'response.x',
        before: 'a',
        after: 'b',
      },
    ],
  ),
]

export const changeCases: readonly ChangeCase[] = [...callCases, ...fieldCases]
