import type { Model, RequestBody, Response } from '../model.js'
import { childrenOf } from '../nodes/children.js'
import type { Property, Schema } from '../schema.js'
import type { Glossary } from './glossary.js'
import { createTextMap } from './translate-text.js'

/** Two fields of one object whose descriptions differ in Chinese and not in English. */
export interface SameWords {
  readonly english: string
  readonly chinese: readonly [string, string]
  /** An operation or webhook with them. */
  readonly id: string
  readonly fields: readonly [string, string]
}

/** Pairs of fields that stand beside each other and that English does not tell apart; each pair of texts once. */
export function sameWords({ operations, webhooks }: Model, glossary: Glossary): readonly SameWords[] {
  const { cell } = createTextMap(glossary, text => text)
  const found = new Map<string, SameWords>()
  const visit = (schema: Schema, id: string): void => {
    if (schema.kind === 'object') compare(schema.properties, id)
    for (const child of childrenOf(schema)) visit(child.schema, id)
  }
  const compare = (properties: readonly Property[], id: string): void => {
    const known = new Map<string, Property>()
    for (const property of properties) {
      const english = cell(property.description)
      const other = known.get(english)
      known.set(english, other ?? property)
      if (english === '' || other === undefined || other.description === property.description) continue
      const chinese = [other.description, property.description] as const
      const key = chinese.join('\n')
      if (!found.has(key)) found.set(key, { english, chinese, id, fields: [other.name, property.name] })
    }
  }
  for (const { id, requestBody, response } of operations)
    for (const schema of [...bodySchemas(requestBody), ...responseSchemas(response)]) visit(schema, id)
  for (const { id, requestBody } of webhooks) for (const schema of bodySchemas(requestBody)) visit(schema, id)
  return [...found.values()]
}

function bodySchemas(body: RequestBody | undefined): readonly Schema[] {
  if (body === undefined) return []
  return body.kind === 'multipart' ? body.parts.map(({ schema }) => schema) : [body.schema]
}

function responseSchemas(response: Response): readonly Schema[] {
  if (response.kind === 'object') return [response.schema]
  return response.kind === 'error-only' ? [response.error] : []
}
