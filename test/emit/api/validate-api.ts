import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { createApiEmitter } from '../../../generator/emit/api/create-api-emitter.js'
import type { Model } from '../../../generator/model/model.js'
import { emitFiles, emitInput } from '../emit-input.js'

/** The two files of a model, as text. */
export function apiFiles(model: Model): { readonly api: string; readonly schema: string } {
  const [api, schema] = emitFiles(createApiEmitter(), emitInput(model))
  return { api: api?.content ?? '', schema: schema?.content ?? '' }
}

/** Errors of `api.json` by the schema beside it; none where it is valid. Throws where the schema itself is wrong. */
export function apiErrors(api: string, schema: string): readonly ErrorObject[] {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schema))
  validate(JSON.parse(api))
  return validate.errors ?? []
}

/** The model as `api.json` has it: a span is `line:column-endLine:endColumn`. */
export function withTextSpans(model: Model): object {
  const text = JSON.stringify(model, (key, value: unknown) => (key === 'span' ? spanText(value) : value))
  const data: unknown = JSON.parse(text)
  return typeof data === 'object' && data !== null ? data : {}
}

function spanText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { line, column, endLine, endColumn } = { line: 0, column: 0, endLine: 0, endColumn: 0, ...value }
  return `${line}:${column}-${endLine}:${endColumn}`
}
