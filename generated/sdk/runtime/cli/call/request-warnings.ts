import { nearestName } from '../../chain/nearest-name.js'
import { isKeyOf } from '../../check/numbered-name.js'
import { type DataObject, isDataObject } from '../../client/data-object.js'
import type { OperationModel, PropertyModel, SchemaModel } from '../../local/model/page-model.js'
import type { Words } from '../language.js'

/** Fields that the client fills in. */
const own: ReadonlySet<string> = new Set(['sign', 'nonce_str', 'sign_type', 'sha256', 'filename', 'meta'])

/**
 * What the tables of an operation say against a request: required fields that are missing, and fields that they do not have.
 * The call goes out all the same, because the service has the last word.
 */
export function requestWarnings(operation: OperationModel, request: DataObject): readonly Words[] {
  const { parameters, requestBody } = operation
  const query = parameters.filter(each => each.in === 'query')
  const ofQuery = query.length === 0 ? [] : objectWarnings(query, request.query ?? {}, '/query')
  if (requestBody === undefined) return ofQuery
  if (requestBody.kind === 'multipart')
    return [...ofQuery, ...objectWarnings(requestBody.parts, request.body ?? {}, '/body')]
  const body = request[requestBody.kind]
  if (body === undefined) return ofQuery
  return [...ofQuery, ...schemaWarnings(requestBody.schema, body, `/${requestBody.kind}`)]
}

function schemaWarnings(schema: SchemaModel, value: unknown, place: string): readonly Words[] {
  if (schema.kind === 'object') return objectWarnings(schema.properties, value, place)
  if (schema.kind === 'array' && Array.isArray(value)) {
    return value.flatMap((item: unknown, at) => schemaWarnings(schema.items, item, `${place}/${at}`))
  }
  if (schema.kind === 'string' && schema.content !== undefined && isDataObject(value)) {
    return schemaWarnings(schema.content.schema, value, place)
  }
  return []
}

function objectWarnings(
  properties: readonly PropertyModel[],
  value: unknown,
  place: string,
): readonly Words[] {
  // An object without rows may hold anything.
  if (!isDataObject(value) || properties.length === 0) return []
  const keys = Object.keys(value)
  const missing = properties.filter(
    ({ name, required }) => required && !own.has(name) && !keys.some(key => isKeyOf(name, key)),
  )
  const unknown = keys.filter(key => !own.has(key) && !properties.some(({ name }) => isKeyOf(name, key)))
  return [
    ...missing.map(({ name }) => ({
      en: `${place}/${name} is required and missing.`,
      zh: `缺少必填的 ${place}/${name}。`,
    })),
    ...unknown.map(name => unknownField(name, properties, place)),
    ...properties.flatMap(({ name, schema }) =>
      name in value ? schemaWarnings(schema, value[name], `${place}/${name}`) : [],
    ),
  ]
}

function unknownField(name: string, properties: readonly PropertyModel[], place: string): Words {
  const meant = nearestName(
    name,
    properties.map(each => each.name),
  )
  return {
    en: `${place}/${name} is not a field of this operation.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    zh: `该接口没有字段 ${place}/${name}。${meant === undefined ? '' : `是否应为 ${meant}？`}`,
  }
}
