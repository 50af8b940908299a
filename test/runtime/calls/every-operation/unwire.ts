import type { KeyObject } from 'node:crypto'
import type { Schema } from '../../../../generator/model/schema.js'
import { oaepDecrypt } from '../../../../templates/runtime/local/wire/oaep.js'
import { chosen, memberSchema, membersOf } from './schemas.js'

/** Private keys of those for whom requests are encrypted. */
export interface Openers {
  readonly platform: KeyObject
  readonly bank: KeyObject
}

/**
 * What arrived, as the data that the caller must have given: by the table's marks, and by nothing of the runtime's.
 * A marked field that is not encrypted or not encoded throws.
 */
export function unwire(wire: unknown, given: Schema | undefined, openers: Openers, variant: number): unknown {
  const schema = given && chosen(given, variant)
  if (schema === undefined || wire === undefined || wire === null) return wire
  if (schema.kind === 'string') return unwireText(wire, schema, openers, variant)
  if (schema.kind === 'array' && Array.isArray(wire)) {
    return wire.map((item: unknown) => unwire(item, schema.items, openers, variant))
  }
  if (schema.kind !== 'object' || typeof wire !== 'object' || Array.isArray(wire)) return wire
  return Object.fromEntries(
    Object.entries(membersOf(wire)).map(([name, value]) => [
      name,
      unwire(value, memberSchema(schema, name), openers, variant),
    ]),
  )
}

function unwireText(
  wire: unknown,
  { encryption, content }: Extract<Schema, { kind: 'string' }>,
  openers: Openers,
  variant: number,
): unknown {
  const plain = encryption?.direction === 'encrypt' ? opened(wire, encryption.key, openers) : wire
  if (content === undefined || content.encoding === 'encrypted') return plain
  if (typeof plain !== 'string') throw new Error(`A field with content is sent as ${typeof plain}.`)
  if (content.encoding === 'json') return unwire(JSON.parse(plain), content.schema, openers, variant)
  const pairs = [...new URLSearchParams(plain)].map(([name, text]) => [
    name,
    typed(text, memberSchema(content.schema, name)),
  ])
  return unwire(Object.fromEntries(pairs), content.schema, openers, variant)
}

/** A form has text alone. */
function typed(text: string, schema: Schema | undefined): string | number {
  return schema?.kind === 'number' || schema?.kind === 'integer' ? Number(text) : text
}

function opened(wire: unknown, key: string, { platform, bank }: Openers): string {
  return oaepDecrypt(String(wire), key === 'bank' ? bank : platform)
}
