import { constants, type KeyObject, publicEncrypt } from 'node:crypto'
import { isDataObject } from '../../client/data-object.js'
import type { PropertyModel, SchemaModel, StringModel } from '../model/page-model.js'

/**
 * Content as it stands on the wire, by its tables: fields that are encrypted for the merchant are encrypted with RSA-OAEP,
 * strings that hold data are written. Everything else, unknown fields too, stays as it is.
 */
export function sealFields(value: unknown, schema: SchemaModel | undefined, merchantKey: KeyObject): unknown {
  if (schema === undefined || value === null || value === undefined) return value
  switch (schema.kind) {
    case 'object':
      return isDataObject(value) ? sealMembers(value, schema.properties, merchantKey) : value
    case 'array':
      return Array.isArray(value) ? value.map(item => sealFields(item, schema.items, merchantKey)) : value
    case 'one-of': {
      const [first] = schema.alternatives
      return sealFields(
        value,
        schema.alternatives.find(each => fits(value, each.schema))?.schema ?? first?.schema,
        merchantKey,
      )
    }
    case 'string':
      return sealText(value, schema, merchantKey)
    default:
      return value
  }
}

function sealMembers(value: object, properties: readonly PropertyModel[], key: KeyObject): object {
  const schemas = new Map(properties.map(({ name, schema }) => [name, schema]))
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [
      name,
      sealFields(member, schemas.get(name), key),
    ]),
  )
}

/** Whether an alternative has the members of the value. */
function fits(value: unknown, schema: SchemaModel): boolean {
  if (schema.kind !== 'object') return !isDataObject(value)
  const names = new Set(schema.properties.map(({ name }) => name))
  return isDataObject(value) && Object.keys(value).every(name => names.has(name))
}

function sealText(value: unknown, { content, encryption }: StringModel, key: KeyObject): unknown {
  const text = content === undefined || typeof value === 'string' ? value : written(value, content, key)
  if (encryption?.algorithm !== 'rsa-oaep' || encryption.key !== 'merchant' || typeof text !== 'string')
    return text
  const padding = constants.RSA_PKCS1_OAEP_PADDING
  return publicEncrypt({ key, padding, oaepHash: 'sha1' }, Buffer.from(text)).toString('base64')
}

function written(
  value: unknown,
  { mediaType, schema }: NonNullable<StringModel['content']>,
  key: KeyObject,
): string {
  const sealed = sealFields(value, schema, key)
  if (mediaType !== 'application/x-www-form-urlencoded' || !isDataObject(sealed))
    return JSON.stringify(sealed)
  return new URLSearchParams(
    Object.entries(sealed).map(([name, each]): [string, string] => [name, String(each)]),
  ).toString()
}
