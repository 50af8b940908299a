import type {
  OperationModel,
  PropertyModel,
  SchemaModel,
  StringModel,
} from '../../../templates/runtime/local/model/page-model.js'

export const text: StringModel = { kind: 'string' }
export const integer: SchemaModel = { kind: 'integer' }

/** How a field is encrypted in a request, and in an answer. */
export const forPlatform = { algorithm: 'rsa-oaep', key: 'platform', direction: 'encrypt' } as const
export const forMerchant = { algorithm: 'rsa-oaep', key: 'merchant', direction: 'decrypt' } as const

/** A row; `!` behind its name makes it required. */
export function row(name: string, schema: SchemaModel, more: Partial<PropertyModel> = {}): PropertyModel {
  return { name: name.replace(/!$/, ''), required: name.endsWith('!'), schema, description: '', ...more }
}

export function object(...properties: readonly PropertyModel[]): SchemaModel {
  return { kind: 'object', properties }
}

export function list(items: SchemaModel, more: object = {}): SchemaModel {
  return { kind: 'array', items, ...more }
}

/** A string with data inside. */
export function json(schema: SchemaModel): StringModel {
  return { kind: 'string', content: { encoding: 'json', mediaType: 'application/json', schema } }
}

/** An operation that takes nothing and answers nothing. */
export const plainOperation: OperationModel = {
  kind: 'operation',
  id: 'v3/things#post',
  page: 'v3/things',
  protocol: 'v3',
  title: '',
  description: '',
  method: 'post',
  path: '/v3/things',
  tags: [],
  options: {},
  parameters: [],
  response: { kind: 'empty', status: 204 },
  errors: [],
  notices: [],
}
