import type { Example } from '../../model/example.js'
import type { RequestBody } from '../../model/model.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { exampleMember } from './example-member.js'
import { fitExample } from './fit-example.js'
import { cellText, unlessEmpty } from './page-text.js'
import { objectMembers, schemaObject } from './schema-object.js'

const mediaTypes = {
  json: 'application/json',
  xml: 'application/xml',
  multipart: 'multipart/form-data',
} as const satisfies Record<RequestBody['kind'], string>

/** A body with its one media type and, where the sample's values are literal and valid, an example. */
export function requestBodyObject(body: RequestBody, example: Example | undefined): JsonRecord {
  return {
    description: unlessEmpty(cellText(body.description)),
    required: body.required || undefined,
    content: {
      [mediaTypes[body.kind]]: {
        schema: bodySchema(body),
        example: example && bodyExample(body, example),
      },
    },
  }
}

function bodySchema(body: RequestBody): JsonRecord {
  switch (body.kind) {
    case 'json':
      return schemaObject(body.schema, '')
    case 'xml':
      return { ...schemaObject(body.schema, ''), xml: { name: 'xml' } }
    case 'multipart':
      return { type: 'object', ...objectMembers(body.parts) }
  }
}

/** A multipart sample holds streams, which have no literal form. */
function bodyExample(body: RequestBody, example: Example): JsonValue | undefined {
  if (body.kind === 'multipart') return undefined
  const value = exampleMember(example.value, body.kind)
  return value && fitExample(value, body.schema)
}
