import type { KeyObject } from 'node:crypto'
import type { Operation } from '../../../../generator/model/model.js'
import type { Schema } from '../../../../generator/model/schema.js'
import { oaepEncrypt } from '../../../../templates/runtime/local/wire/oaep.js'
import { sealGcm } from '../../../../templates/runtime/local/wire/seal.js'
import { chosen, type Members, wireNames } from './schemas.js'

/** Keys that answers are encrypted with. */
export interface Sealers {
  readonly merchant: KeyObject
  readonly apiV3Key: string
}

/** A value as it is sent, and as the SDK must hand it out. */
export interface Both {
  readonly wire: unknown
  readonly data: unknown
}

interface Run {
  readonly sealers: Sealers
  readonly variant: number
}

/** An answer with every field that the table has. */
export function generatedAnswer(operation: Operation, sealers: Sealers, variant: number): Both {
  const { response } = operation
  if (response.kind !== 'object') return { wire: undefined, data: undefined }
  return bothOf(response.schema, '', { sealers, variant })
}

function bothOf(given: Schema, name: string, run: Run): Both {
  const schema = chosen(given, run.variant)
  switch (schema.kind) {
    case 'string':
      return text(schema, name, run)
    case 'integer':
    case 'number':
      return same(schema.const ?? schema.enum?.[0]?.value ?? 2_000_000_000_000_001)
    case 'boolean':
      return same(schema.const ?? true)
    case 'array':
      return list([bothOf(schema.items, name, run), bothOf(schema.items, name, run)])
    case 'object':
      return object(schema, run)
    default:
      throw new Error(`${name} is ${schema.kind} in an answer.`)
  }
}

function same(value: unknown): Both {
  return { wire: value, data: value }
}

function list(items: readonly Both[]): Both {
  return { wire: items.map(({ wire }) => wire), data: items.map(({ data }) => data) }
}

/** What tells success in answers of v2. */
const successes: Members = { return_code: 'SUCCESS', result_code: 'SUCCESS', retcode: '0' }

function text(schema: Extract<Schema, { kind: 'string' }>, name: string, run: Run): Both {
  const { content, encryption } = schema
  const plain =
    content === undefined ? same(successes[name] ?? textValue(schema, name)) : encoded(content, name, run)
  if (encryption?.direction !== 'decrypt' || encryption.algorithm !== 'rsa-oaep') return plain
  return { wire: oaepEncrypt(String(plain.wire), run.sealers.merchant), data: plain.data }
}

function textValue(schema: Extract<Schema, { kind: 'string' }>, name: string): unknown {
  return schema.const ?? schema.enum?.[0]?.value ?? `${name} 答 "'&<>`
}

function encoded(
  content: NonNullable<Extract<Schema, { kind: 'string' }>['content']>,
  name: string,
  run: Run,
): Both {
  const { wire, data } = bothOf(content.schema, name, run)
  return { wire: JSON.stringify(wire), data }
}

function object({ properties }: Extract<Schema, { kind: 'object' }>, run: Run): Both {
  const wire: Record<string, unknown> = {}
  const data: Record<string, unknown> = {}
  for (const { name, schema } of properties) {
    for (const each of wireNames(name)) {
      const both = bothOf(schema, each, run)
      wire[each] = both.wire
      data[each] = both.data
    }
  }
  for (const { name, schema } of properties) {
    if (schema.kind !== 'string' || schema.encryption?.algorithm !== 'aes-256-gcm') continue
    const { nonce, associated_data, ciphertext } = sealGcm(
      String(wire[name]),
      run.sealers.apiV3Key,
      'certificate',
    )
    Object.assign(wire, { nonce, associated_data, [name]: ciphertext })
    Object.assign(data, { nonce, associated_data })
  }
  return { wire, data }
}
