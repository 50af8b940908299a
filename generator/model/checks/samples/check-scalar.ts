import type { PageDiagnostic } from '../../../diagnostics/diagnostic.js'
import type { ExampleScalar } from '../../example.js'
import { refusingFact } from '../../nodes/allows.js'
import type { BooleanSchema, NumberSchema, StringSchema } from '../../schema.js'

/**
 * How values travel. In JSON a number and the same number in quotes are different values; in a URL, a header or XML
 * everything is text, and quotes in the sample mean nothing.
 */
export type Wire = 'json' | 'text'

type ScalarSchema = StringSchema | NumberSchema | BooleanSchema

function show(value: ExampleScalar['value']): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** How a value fits a type: exactly, in another notation (a quoted number), or not at all. */
type Fit = 'fits' | 'written' | 'other'

function fitOfNumber(value: ExampleScalar['value'], kind: NumberSchema['kind']): Fit {
  if (typeof value === 'number') return kind === 'number' || Number.isInteger(value) ? 'fits' : 'other'
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? 'written' : 'other'
}

function fitOf(value: ExampleScalar['value'], schema: ScalarSchema): Fit {
  if (schema.kind === 'string') return typeof value === 'string' ? 'fits' : 'written'
  if (schema.kind !== 'boolean') return fitOfNumber(value, schema.kind)
  if (typeof value === 'boolean') return 'fits'
  return /^(true|false|0|1)$/i.test(String(value)) ? 'written' : 'other'
}

function allowedValues(schema: ScalarSchema): readonly string[] | undefined {
  if (schema.const !== undefined) return [String(schema.const)]
  return schema.kind === 'boolean' ? undefined : schema.enum?.map(value => String(value.value))
}

/** Base64 of at least 64 bytes: a ciphertext is never shorter, and a plaintext never looks like that. */
const ciphertext = /^[A-Za-z0-9+/]{86,}={0,2}$/

/** A constant counts more than a list beside it. Limits are those of the plaintext, so a ciphertext has none. */
function limitsOf(schema: ScalarSchema, value: ExampleScalar['value']): ScalarSchema {
  if (schema.kind === 'string' && schema.encryption !== undefined && ciphertext.test(String(value))) {
    const { minLength: _min, maxLength: _max, ...limits } = schema
    return limits
  }
  if (schema.kind === 'boolean' || schema.const === undefined) return schema
  const { enum: _, ...limits } = schema
  return limits
}

function checkValue(path: string, scalar: ExampleScalar, schema: ScalarSchema): readonly PageDiagnostic[] {
  const refusing =
    scalar.value === null ? undefined : refusingFact(limitsOf(schema, scalar.value), scalar.value)
  if (refusing === undefined) return []
  const allowed = allowedValues(schema) ?? []
  const what =
    refusing.compared.kind === 'judged'
      ? `does not fit the ${refusing.compared.subject} of its row`
      : `is not one of the values of its row: ${allowed.slice(0, 12).join(', ')}${allowed.length > 12 ? ', …' : ''}`
  const message = `The sample's value ${show(scalar.value)} for "${path}" ${what}.`
  return [{ code: 'PW426', message, span: scalar.span }]
}

/** A sample's value against the type and the values of its row. `''` and `null` are placeholders. */
export function checkScalar(
  path: string,
  scalar: ExampleScalar,
  schema: ScalarSchema,
  wire: Wire,
): readonly PageDiagnostic[] {
  if (scalar.value === '' || scalar.value === null) return []
  const fit = fitOf(scalar.value, schema)
  if (fit === 'other') {
    const message = `The sample's value ${show(scalar.value)} for "${path}" does not have the type of its row, ${schema.kind}.`
    return [{ code: 'PW424', message, span: scalar.span }]
  }
  const values = checkValue(path, scalar, schema)
  if (fit === 'fits' || wire === 'text' || values.length > 0) return values
  const message = `The sample writes "${path}" as ${show(scalar.value)}; the type of its row is ${schema.kind}.`
  return [{ code: 'PW425', message, span: scalar.span }]
}
