import type { FieldEncryption } from '../../check/field-schema.js'
import { rowOf } from '../../check/numbered-name.js'
import { type DataObject, isDataObject } from '../../client/data-object.js'
import type { SchemaModel, StringModel } from '../model/page-model.js'
import { fittingShape } from './fitting-shape.js'

/** Encrypts a text for the merchant, to base64. */
export type Encrypt = (plaintext: string, encryption: FieldEncryption) => string

/** A value as it goes on the wire: contents of strings become text, what is marked for the merchant is encrypted. */
export function sealValue(schema: SchemaModel, value: unknown, encrypt: Encrypt): unknown {
  if (value === undefined || value === null) return value
  switch (schema.kind) {
    case 'string':
      return sealText(schema, value, encrypt)
    case 'object':
      return isDataObject(value) ? sealMembers(schema, value, encrypt) : value
    case 'array':
      return Array.isArray(value)
        ? value.map((item: unknown) => sealValue(schema.items, item, encrypt))
        : value
    case 'one-of': {
      const shape = fittingShape(schema, value)
      return shape === undefined ? value : sealValue(shape, value, encrypt)
    }
    default:
      return value
  }
}

function sealMembers(
  { properties }: Extract<SchemaModel, { kind: 'object' }>,
  value: DataObject,
  encrypt: Encrypt,
): DataObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const row = rowOf(properties, name)
      return [name, row === undefined ? member : sealValue(row.schema, member, encrypt)]
    }),
  )
}

function sealText({ content, encryption }: StringModel, value: unknown, encrypt: Encrypt): unknown {
  const text =
    content === undefined || typeof value === 'string' ? value : contentText(content, value, encrypt)
  return encryption?.direction === 'decrypt' && typeof text === 'string' ? encrypt(text, encryption) : text
}

function contentText(
  { mediaType, schema }: NonNullable<StringModel['content']>,
  value: unknown,
  encrypt: Encrypt,
): string {
  const sealed = sealValue(schema, value, encrypt)
  if (mediaType === 'application/x-www-form-urlencoded' && isDataObject(sealed))
    return new URLSearchParams(
      Object.entries(sealed).map(([name, each]): [string, string] => [name, String(each)]),
    ).toString()
  return JSON.stringify(sealed)
}
