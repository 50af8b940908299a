import type { Span } from '../../diagnostics/span.js'
import type { Model } from '../../model/model.js'
import { type ApiDocument, apiSchema, formatVersion } from './api-document.js'
import { schemaProblem } from './schema-problem.js'

/** The model of an `api.json`, or why it cannot be read. */
export type ReadApiDocument =
  | { readonly kind: 'read'; readonly model: Model }
  | { readonly kind: 'refused'; readonly reason: string }

/** Reads what the emitter of `api.json` wrote. Every member is checked, and unknown ones are refused. */
export function readApiDocument(text: string): ReadApiDocument {
  let value: unknown
  try {
    value = JSON.parse(text, spanReviver)
  } catch (error) {
    return refused(`it is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const version = versionOf(value)
  if (version === undefined) return refused('it is not an api.json of Pagewright')
  if (version !== formatVersion)
    return refused(
      `its format is version ${String(version)}, and this generator reads version ${formatVersion}`,
    )
  if (isDocument(value)) return { kind: 'read', model: modelOf(value) }
  return refused(`it does not fit api.schema.json: ${schemaProblem(value, apiSchema) ?? ''}`)
}

function refused(reason: string): ReadApiDocument {
  return { kind: 'refused', reason }
}

function versionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'model')
    return undefined
  return 'formatVersion' in value ? value.formatVersion : undefined
}

/** The schema is made from the type, member by member: what has no problem by it has the type. */
function isDocument(value: unknown): value is ApiDocument {
  return schemaProblem(value, apiSchema) === undefined
}

function modelOf({ $schema: _, formatVersion: __, ...model }: ApiDocument): Model {
  return model
}

const spanText = /^([1-9]\d*):([1-9]\d*)-([1-9]\d*):([1-9]\d*)$/

/** Spans are text in the file and objects in the model. */
function spanReviver(key: string, value: unknown): unknown {
  if (key !== 'span' || typeof value !== 'string') return value
  const numbers = spanText.exec(value)?.slice(1).map(Number)
  if (numbers === undefined) return value
  const [line = 1, column = 1, endLine = 1, endColumn = 1] = numbers
  const span: Span = { line, column, endLine, endColumn }
  return span
}
