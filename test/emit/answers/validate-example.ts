import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { record } from '../../corpus/openapi-lines.js'

/** A schema with a value that a document shows for it. */
export interface ShownExample {
  readonly place: string
  readonly schema: unknown
  readonly value: unknown
}

export interface ExampleValidator {
  /** What is wrong with a value by its schema, the content of its strings included; nothing where it is valid. */
  readonly problems: (example: ShownExample) => readonly string[]
}

/**
 * Reads examples with the parts of a document that schemas refer to. Equal schemas, such as those of most parameters, are
 * compiled once.
 */
export function exampleValidator(document: unknown = {}): ExampleValidator {
  // Each of a thousand validators judges a value or two: to make its code faster takes longer than to run it.
  const code = { optimize: false }
  const ajv = new Ajv2020({ strict: false, validateFormats: false, addUsedSchema: false, code })
  const compiled = new Map<string, ValidateFunction>()
  const { components } = record(document)
  const validatorOf = (schema: unknown): ValidateFunction => {
    const text = JSON.stringify(schema)
    const known = compiled.get(text)
    if (known !== undefined) return known
    const own = ajv.compile({ ...record(schema), ...(text.includes('"$ref"') ? { components } : {}) })
    compiled.set(text, own)
    return own
  }
  const validate = ({ place, schema, value }: ShownExample): readonly string[] => {
    const own = validatorOf(schema)
    return own(value) ? [] : [`${place}: ${ajv.errorsText(own.errors)}`]
  }
  return { problems: example => [example, ...contentsOf(example)].flatMap(validate) }
}

/** Encoded strings of a value, each read, with the schema of what they hold. Ciphertext holds nothing that can be read. */
function contentsOf({ place, schema, value }: ShownExample): readonly ShownExample[] {
  const { contentSchema, contentMediaType, contentEncoding, properties, items } = record(schema)
  if (Array.isArray(value))
    return value.flatMap((item, at) => contentsOf({ place: `${place}[${at}]`, schema: items, value: item }))
  if (typeof value === 'object')
    return Object.entries(record(value)).flatMap(([name, member]) =>
      contentsOf({ place: `${place}.${name}`, schema: record(properties)[name], value: member }),
    )
  if (typeof value !== 'string' || contentSchema === undefined || contentEncoding !== undefined) return []
  if (contentMediaType !== 'application/json') return []
  const inner = { place: `${place} (content)`, schema: contentSchema, value: JSON.parse(value) }
  return [inner, ...contentsOf(inner)]
}

export interface DocumentExamples {
  readonly shown: readonly ShownExample[]
  /** Places of bodies and parameters that have none. */
  readonly missing: readonly string[]
}

/** Every example of an OpenAPI document, and where one should be: bodies of both directions, required parameters, webhooks. */
export function examplesIn(document: unknown): DocumentExamples {
  const shown: ShownExample[] = []
  const missing: string[] = []
  const take = (place: string, holder: unknown, isNeeded: boolean): void => {
    const { schema, example } = record(holder)
    if (example !== undefined) shown.push({ place, schema, value: example })
    else if (isNeeded) missing.push(place)
  }
  const takeContent = (place: string, holder: unknown): void => {
    for (const [type, content] of Object.entries(record(record(holder).content)))
      if (type !== 'application/octet-stream') take(`${place} ${type}`, content, true)
  }
  const { paths, webhooks } = record(document)
  for (const item of [...Object.values(record(paths)), ...Object.values(record(webhooks))]) {
    for (const one of Object.values(record(item))) {
      const { operationId, requestBody, parameters, responses } = record(one)
      if (operationId === undefined) continue
      const isWebhook = String(operationId).startsWith('webhook.')
      takeContent(`${operationId} request`, requestBody)
      if (isWebhook) continue
      for (const parameter of Array.isArray(parameters) ? parameters : [])
        take(`${operationId} ${record(parameter).name}`, parameter, record(parameter).required === true)
      for (const [status, response] of Object.entries(record(responses)))
        if (status.startsWith('2')) takeContent(`${operationId} ${status}`, response)
    }
  }
  return { shown, missing }
}
