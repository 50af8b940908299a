import type { Model } from '../../model/model.js'
import type { JsonRecord } from '../json/json-value.js'
import { type Definitions, ref } from './definitions.js'
import { exampleDefinitions } from './example-definitions.js'
import { modelDefinitions } from './model-definitions.js'
import { schemaDefinitions } from './schema-definitions.js'
import { list, literal, object, type TypedSchema, text } from './typed-schema.js'

/** Raised when a reader of `api.json` would have to change. */
export const formatVersion = 1

/** Head of `api.json`; the rest is the model. */
export interface ApiDocument extends Model {
  readonly $schema: string
  readonly formatVersion: typeof formatVersion
}

const definitions: { readonly [K in keyof Definitions]: TypedSchema<Definitions[K]> } = {
  ...modelDefinitions,
  ...schemaDefinitions,
  ...exampleDefinitions,
}

const root = object<ApiDocument>('The model of an API, as Pagewright reads it from pages.', {
  $schema: text,
  formatVersion: literal(formatVersion),
  kind: literal('model'),
  operations: list(ref('Operation')),
  webhooks: list(ref('Webhook')),
  tags: list(ref('Tag')),
  redirects: list(ref('Redirect')),
})

/** JSON Schema (2020-12) of `api.json`. Made from the types of the model: a schema that differs does not compile. */
export const apiSchema: JsonRecord = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Pagewright api.json',
  ...root.json,
  $defs: new Map(Object.entries(definitions).map(([name, { json }]) => [name, json])),
}
