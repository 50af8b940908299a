import type { RequestBody } from '../../model/model.js'
import type { SuppliedField } from '../../model/protocol/api-protocols.js'
import type { Schema } from '../../model/schema.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { cellText, unlessEmpty } from './page-text.js'
import { objectMembers, schemaObject } from './schema-object.js'

const mediaTypes = {
  json: 'application/json',
  xml: 'application/xml',
  multipart: 'multipart/form-data',
} as const satisfies Record<RequestBody['kind'], string>

/**
 * A body with its one media type.
 *
 * @param example A body as on the wire.
 * @param supplied What the client fills in beside the caller's own fields.
 */
export function requestBodyObject(
  body: RequestBody,
  example: JsonValue | undefined,
  supplied: readonly SuppliedField[] = [],
): JsonRecord {
  return {
    description: unlessEmpty(cellText(body.description)),
    required: body.required || undefined,
    content: {
      [mediaTypes[body.kind]]: {
        schema: bodySchema(body, supplied),
        example,
      },
    },
  }
}

function bodySchema(body: RequestBody, supplied: readonly SuppliedField[]): JsonRecord {
  switch (body.kind) {
    case 'json':
      return fieldsSchema(body.schema, supplied)
    case 'xml':
      return { ...xmlSchema(body.schema, supplied), xml: { name: 'xml' } }
    case 'multipart':
      return { type: 'object', ...objectMembers(body.parts) }
  }
}

/**
 * An object without `type`: to a reader that does not parse XML (Prism) a body is text, and it would refuse every one. Others
 * know an object by its properties.
 */
function xmlSchema(schema: Schema, supplied: readonly SuppliedField[]): JsonRecord {
  const object = fieldsSchema(schema, supplied)
  return object.properties === undefined ? object : { ...object, type: undefined }
}

function fieldsSchema(schema: Schema, supplied: readonly SuppliedField[]): JsonRecord {
  if (schema.kind !== 'object' || supplied.length === 0) return schemaObject(schema, '')
  return { type: 'object', ...objectMembers(schema.properties, supplied) }
}
