import type { FileFact, Protocol } from '../../descriptors.js'
import {
  anything,
  type Guard,
  list,
  numeric,
  oneOf,
  record,
  shape,
  text,
  textOrNumber,
  truth,
  union,
} from './guards.js'
import type {
  ChoiceModel,
  EnumValueModel,
  ErrorModel,
  ModelIndex,
  MultipartModel,
  NoticeModel,
  NumberModel,
  OperationEntry,
  OperationModel,
  ParameterModel,
  PropertyModel,
  ReplyModel,
  RequestBodyModel,
  ResponseModel,
  SchemaModel,
  StringModel,
  WebhookModel,
} from './page-model.js'

type Of<Kind extends SchemaModel['kind']> = Extract<SchemaModel, { readonly kind: Kind }>

const protocol = oneOf<Protocol>('v2', 'v3', 'brand')
const errors = list(shape<ErrorModel>({ code: text, description: text }, { status: numeric }))
const values = list(shape<EnumValueModel>({ value: textOrNumber }, { description: text }))
const choice = shape<ChoiceModel>({ rule: oneOf('exactly-one', 'at-least-one'), group: text }, {})

/** Schemas nest in each other, so the guard is looked up when it is asked. */
const schema: Guard<SchemaModel> = (value, fail, path): value is SchemaModel => anySchema(value, fail, path)

const rowMembers = { name: text, required: truth, schema, description: text }
const property = shape<PropertyModel>(rowMembers, { choice })
const parameter = shape<ParameterModel>({ in: oneOf('path', 'query', 'header'), ...rowMembers }, { choice })

const content = shape<NonNullable<StringModel['content']>>(
  {
    encoding: oneOf('json', 'urlencoded', 'encrypted'),
    mediaType: oneOf('application/json', 'application/x-www-form-urlencoded', 'application/xml'),
    schema,
  },
  {},
)

const encryption = shape<NonNullable<StringModel['encryption']>>(
  {
    algorithm: oneOf('rsa-oaep', 'aes-256-gcm', 'aes-256-ecb'),
    key: oneOf('platform', 'merchant', 'apiv3', 'apiv2', 'brand', 'bank'),
    direction: oneOf('encrypt', 'decrypt'),
  },
  {},
)

const string = shape<StringModel>(
  { kind: oneOf('string') },
  {
    enum: values,
    const: text,
    minLength: numeric,
    maxLength: numeric,
    content,
    encryption,
    signature: shape<NonNullable<StringModel['signature']>>(
      { algorithm: oneOf('rsa-sha256'), key: oneOf('merchant') },
      {},
    ),
  },
)

const number = shape<NumberModel>(
  { kind: oneOf('integer', 'number') },
  { enum: values, const: numeric, minimum: numeric, maximum: numeric, fractions: oneOf(true) },
)

const alternative = shape<Of<'one-of'>['alternatives'][number]>({ description: text, schema }, {})
const anySchema = union<SchemaModel>({
  string,
  integer: number,
  number,
  boolean: shape<Of<'boolean'>>({ kind: oneOf('boolean') }, { const: truth }),
  object: shape<Of<'object'>>({ kind: oneOf('object'), properties: list(property) }, {}),
  array: shape<Of<'array'>>(
    { kind: oneOf('array'), items: schema },
    { minItems: numeric, maxItems: numeric },
  ),
  'one-of': shape<Of<'one-of'>>({ kind: oneOf('one-of'), alternatives: list(alternative) }, {}),
  binary: shape<Of<'binary'>>({ kind: oneOf('binary') }, {}),
})

const fileFact = shape<FileFact>(
  { kind: oneOf('digest', 'filename'), path: text, file: text },
  { algorithm: oneOf('sha256', 'sm3', 'sha1', 'md5'), algorithmFrom: text },
)

type DataBody = Exclude<RequestBodyModel, MultipartModel>

const dataBody = shape<DataBody>({ kind: oneOf('json', 'xml'), required: truth, schema }, {})
const requestBody = union<RequestBodyModel>({
  json: dataBody,
  xml: dataBody,
  multipart: shape<MultipartModel>(
    { kind: oneOf('multipart'), required: truth, parts: list(property), fileFacts: list(fileFact) },
    {},
  ),
})

const response = shape<ResponseModel>(
  { kind: oneOf('object', 'empty', 'stream', 'redirect', 'error-only'), status: numeric },
  { mediaType: oneOf('application/json', 'application/xml'), schema, error: schema },
)

/** An operation's line. */
export const operationModel = shape<OperationModel>(
  {
    kind: oneOf('operation'),
    id: text,
    page: text,
    protocol,
    title: text,
    description: text,
    method: text,
    path: text,
    tags: list(text),
    options: shape<OperationModel['options']>(
      {},
      { baseUri: text, security: oneOf(true), nonceless: oneOf(true), unsigned: oneOf(true), fragment: text },
    ),
    parameters: list(parameter),
    response,
    errors,
    notices: list(shape<NoticeModel>({ webhook: text }, { address: list(text) })),
  },
  { requestBody, commonErrors: text, answer: anything, example: anything },
)

/** A webhook's line. */
export const webhookModel = shape<WebhookModel>(
  { kind: oneOf('webhook'), id: text, protocol, title: text, eventTypes: list(text), requestBody },
  {
    ciphertext: list(text),
    body: anything,
    resource: anything,
    reply: shape<ReplyModel>({ schema }, { signed: oneOf(true) }),
  },
)

const operationEntry: Guard<OperationEntry> = (value, fail, path = ''): value is OperationEntry => {
  const isEntry =
    Array.isArray(value) &&
    (value.length === 3 || value.length === 4) &&
    value.every(each => typeof each === 'string')
  if (!isEntry) fail(path, 'a list of method, path, id and perhaps prefix')
  return isEntry
}

/** The first line. */
export const modelIndex = shape<ModelIndex>(
  {
    kind: oneOf('index'),
    formatVersion: oneOf(1),
    operations: list(operationEntry),
    webhooks: list(text),
    commonErrors: record(errors),
  },
  {},
)
