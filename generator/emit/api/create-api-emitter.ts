import type { OutputEmitter } from '../emitter.js'
import { RawJson } from '../json/raw-json.js'
import { stringifyParts, stringifyStable } from '../json/stringify-stable.js'
import { apiSchema, formatVersion } from './api-document.js'

/** Wide enough for a simple row of a table: one row of a page is one line of `api.json`. */
const apiLineWidth = 240

const schemaPath = 'api.schema.json'

/** Where the operations and webhooks stand in the document. */
const partPlace = { depth: 2, lead: 0 }

/**
 * Makes the emitter of `api.json`, the model as data, and of the JSON Schema that describes it. Keys stand in the order in
 * which the model has them.
 */
export function createApiEmitter(): OutputEmitter {
  const schema = { path: schemaPath, parts: [stringifyStable(apiSchema, { end: '\n' })] }
  const layout = { width: apiLineWidth, asText: spanText }
  return {
    emitPage: ({ operations, webhooks }) => ({
      files: [],
      parts: [...operations, ...webhooks].map(node => stringifyStable(node, { ...layout, place: partPlace })),
    }),
    emitShared: ({ model, partOf }) => [
      {
        path: 'api.json',
        parts: stringifyParts(
          {
            $schema: `./${schemaPath}`,
            formatVersion,
            ...model,
            operations: model.operations.map(node => new RawJson(partOf(node))),
            webhooks: model.webhooks.map(node => new RawJson(partOf(node))),
          },
          { ...layout, end: '\n' },
        ),
      },
      schema,
    ],
  }
}

/** A span is on every node; as text it takes a quarter of the room. */
function spanText(value: object): string | undefined {
  if (!('endColumn' in value && 'endLine' in value && 'line' in value && 'column' in value)) return undefined
  return `${value.line}:${value.column}-${value.endLine}:${value.endColumn}`
}
