import type { Emitter, OutputTools } from '../emitter.js'
import { type JsonMemo, MemoisedJson } from '../json/memoised-json.js'
import { stringifyStable } from '../json/stringify-stable.js'
import type { OutputFile } from '../output-file.js'
import { apiSchema, formatVersion } from './api-document.js'

/** Wide enough for a simple row of a table: one row of a page is one line of `api.json`. */
const apiLineWidth = 240

const schemaPath = 'api.schema.json'

/**
 * Makes the emitter of `api.json`, the model as data, and of the JSON Schema that describes it.
 *
 * The text of each operation and webhook is remembered by identity of its node, as in the OpenAPI emitter. Keys stand
 * in the order in which the model has them.
 */
export function createApiEmitter({ remember }: Pick<OutputTools, 'remember'>): Emitter['emit'] {
  const memo: JsonMemo | undefined = remember ? new WeakMap() : undefined
  const schema: OutputFile = {
    path: schemaPath,
    content: stringifyStable(apiSchema, undefined, { end: '\n' }),
  }
  return ({ model }) => [
    {
      path: 'api.json',
      content: stringifyStable(
        {
          $schema: `./${schemaPath}`,
          formatVersion,
          ...model,
          operations: model.operations.map(node => new MemoisedJson(node, () => node)),
          webhooks: model.webhooks.map(node => new MemoisedJson(node, () => node)),
        },
        memo,
        { width: apiLineWidth, asText: spanText, end: '\n' },
      ),
    },
    schema,
  ]
}

/** A span is on every node; as text it takes a quarter of the room. */
function spanText(value: object): string | undefined {
  if (!('endColumn' in value && 'endLine' in value && 'line' in value && 'column' in value)) return undefined
  return `${value.line}:${value.column}-${value.endLine}:${value.endColumn}`
}
