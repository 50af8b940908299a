import type { Diagnostic } from '../../../generator/diagnostics/diagnostic.js'
import { readModel } from '../../../generator/generate/read-pages.js'
import type { Model, Operation } from '../../../generator/model/model.js'
import type { Property, Schema } from '../../../generator/model/schema.js'
import type { PageParts } from '../../pages/page-text.js'
import { pageText } from '../../pages/page-text.js'

export const loans = 'openapi/v3/library/loans.md'

/** A page, its corrections, and what comes of them. */
export function patched(
  parts: PageParts,
  ...corrections: readonly string[]
): {
  readonly model: Model
  readonly operation: Operation | undefined
  readonly diagnostics: readonly Diagnostic[]
} {
  const text = corrections
    .map(own => `- page: openapi/v3/library/loans\n  reason: because\n${indented(own)}`)
    .join('\n')
  const pages = [{ file: loans, text: pageText(parts) }]
  const { model, diagnostics } = readModel({ pages, patches: { file: 'patches.yaml', text } })
  return { model, operation: model.operations[0], diagnostics }
}

function indented(text: string): string {
  return text
    .split('\n')
    .map(line => `  ${line}`)
    .join('\n')
}

/** A page whose body has these rows below `json`. */
export function withRows(...rows: readonly string[]): PageParts {
  return { request: ['| json {data-required} | object | 请求', ...rows].join('\n') }
}

/** `name?: type` for each member, values and marks behind it, what is below it in braces. */
export function outline(schema: Schema | undefined): string {
  if (schema === undefined) return ''
  switch (schema.kind) {
    case 'object':
      return `{ ${schema.properties.map(member).join(', ')} }`
    case 'array':
      return `${outline(schema.items)}[]`
    case 'one-of':
      return `(${schema.alternatives.map(own => outline(own.schema)).join(' | ')})`
    case 'string': {
      const { encryption, content } = schema
      const marks = [encryption?.key, content?.encoding].filter(mark => mark !== undefined)
      const inner = content === undefined ? '' : ` ${outline(content.schema)}`
      return `${values(schema, 'string')}${marks.length === 0 ? '' : ` <${marks.join(' ')}>`}${inner}`
    }
    case 'binary':
      return 'binary'
    default:
      return values(schema, schema.kind)
  }
}

function member({ name, required, schema }: Property): string {
  return `${name}${required ? '' : '?'}: ${outline(schema)}`
}

function values(
  schema: Extract<Schema, { readonly kind: 'string' | 'integer' | 'number' | 'boolean' }>,
  type: string,
): string {
  const list = 'enum' in schema ? (schema.enum ?? []).map(({ value }) => JSON.stringify(value)).join('|') : ''
  const constant = schema.const === undefined ? '' : ` = ${JSON.stringify(schema.const)}`
  const byDefault = schema.default === undefined ? '' : ` ?? ${JSON.stringify(schema.default)}`
  return `${type}${list === '' ? '' : ` ${list}`}${constant}${byDefault}`
}

/** The outline of the JSON body. */
export function body(operation: Operation | undefined): string {
  return operation?.requestBody?.kind === 'json' ? outline(operation.requestBody.schema) : ''
}
