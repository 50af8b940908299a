import type { KeyObject } from 'node:crypto'
import { sealValue } from '../answer/seal-value.js'
import type { SchemaModel } from '../model/page-model.js'
import { oaepEncrypt } from '../wire/index.js'

/**
 * Content as it stands on the wire, by its tables: fields that are encrypted for the merchant are encrypted with RSA-OAEP,
 * strings that hold data are written. Everything else stays as it is: unknown fields, and the string that holds the content.
 */
export function sealFields(value: unknown, schema: SchemaModel | undefined, merchantKey: KeyObject): unknown {
  if (schema === undefined) return value
  return sealValue(schema, value, (plaintext, { algorithm, key }) =>
    algorithm === 'rsa-oaep' && key === 'merchant' ? oaepEncrypt(plaintext, merchantKey) : plaintext,
  )
}
