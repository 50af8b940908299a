import type { Operation } from '../../model/model.js'
import { childrenOf } from '../../model/nodes/children.js'
import type { Schema } from '../../model/schema.js'

interface Field {
  readonly required: boolean
  readonly schema: Schema
}

/** How far calls encrypt fields with a key of the service: none does, some do, every one does. */
export function encryption(operation: Operation): 'never' | 'sometimes' | 'always' {
  const { parameters } = operation
  const fields: readonly Field[] = [...parameters, ...bodyFields(operation)]
  if (fields.some(field => encrypts(field, true))) return 'always'
  return fields.some(field => encrypts(field, false)) ? 'sometimes' : 'never'
}

function bodyFields({ requestBody }: Operation): readonly Field[] {
  if (requestBody === undefined) return []
  const { required } = requestBody
  if (requestBody.kind !== 'multipart') return [{ required, schema: requestBody.schema }]
  return requestBody.parts.map(part => ({ required: required && part.required, schema: part.schema }))
}

/** With `always`, only where the field can never be left out. */
function encrypts({ required, schema }: Field, always: boolean): boolean {
  return (required || !always) && holdsCiphertext(schema, always)
}

function holdsCiphertext(schema: Schema, always: boolean): boolean {
  if (schema.kind === 'string' && schema.encryption?.key === 'platform') return true
  // A list that must be there may be empty by its schema, and is not in practice.
  const found = childrenOf(schema).map(child =>
    child.kind === 'member' ? encrypts(child.property, always) : holdsCiphertext(child.schema, always),
  )
  return always && schema.kind === 'one-of' ? found.length > 0 && found.every(Boolean) : found.some(Boolean)
}
