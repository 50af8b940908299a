import type { Operation } from '../../model/model.js'
import type { ModelOutline, OperationOutline, WebhookOutline } from '../../model/outline.js'
import type { ApiProtocols } from '../../model/protocol/api-protocols.js'
import { requestExample } from '../answers/request-example.js'
import type { OutputEmitter, OutputTools, SameShapePaths } from '../emitter.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { RawJson } from '../json/raw-json.js'
import { stringifyParts, stringifyStable } from '../json/stringify-stable.js'
import { type Words, wordsOf } from '../words/words.js'
import { callbackMembers } from './callback-objects.js'
import { documentedExtensions, documentedMembers } from './documented-members.js'
import type { Component } from './error-objects.js'
import { operationId } from './operation-id.js'
import { unlessEmpty } from './page-text.js'
import { pagingObject } from './paging-object.js'
import { operationParameters } from './parameter-objects.js'
import { movedPaths, pathItems, withPath } from './path-items.js'
import { requestBodyObject } from './request-body-object.js'
import { responseObjects, sharedErrors } from './response-objects.js'
import { securityRequirements, securitySchemes } from './security.js'
import { suppliedFields } from './supplied-fields.js'
import { webhookKey, webhookObject } from './webhook-object.js'

/** Version of the described API, not of this generator. */
const apiVersion = '3.0.0'

/**
 * Makes the emitter of `openapi.json` (OpenAPI 3.1). It does not throw: what OpenAPI forbids (one path and method twice) is
 * left out here, and the model stage reports it.
 */
export function createOpenApiEmitter({
  protocols,
  openapi: { sameShapePaths = 'keep' },
  language,
}: Omit<OutputTools, 'templates'>): OutputEmitter {
  const context: Context = { protocols, words: wordsOf(language) }
  return {
    ...(sameShapePaths === 'merge' ? { lookAround: movedPaths } : {}),
    emitPage: ({ operations, webhooks, others }) => ({
      files: [],
      parts: [
        ...operations.map(own =>
          partText(own.method, operationObject(withPath(own, others?.[own.id]), context)),
        ),
        ...webhooks.map(own => partText(own.method, webhookObject(own, context.words))),
      ],
    }),
    emitShared: ({ model, packageName, partOf }) => {
      const raw: RawPart = node => new RawJson(partOf(node))
      const document = documentObject(model, `${packageName} API`, context, sameShapePaths, raw)
      return [{ path: 'openapi.json', parts: stringifyParts(document, { end: '\n' }) }]
    },
  }
}

/** The text of what stands below a path, or below the name of a webhook, and a method. */
function partText(method: string, value: JsonRecord): string {
  return stringifyStable(value, { place: { depth: 3, lead: `"${method}": `.length } })
}

/** Written parts of the document. */
type RawPart = (node: OperationOutline | WebhookOutline) => RawJson

/** What every part is written with. */
interface Context {
  readonly protocols: ApiProtocols
  readonly words: Words
}

function documentObject(
  model: ModelOutline,
  title: string,
  context: Context,
  sameShapePaths: SameShapePaths,
  raw: RawPart,
): JsonRecord {
  return {
    openapi: '3.1.0',
    info: { title, version: apiVersion, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: context.protocols.server }],
    tags: unlessEmpty(tagObjects(model)),
    'x-tagGroups': unlessEmpty(tagGroups(model)),
    paths: pathItems(model.operations, sameShapePaths, raw, context.words.openapi),
    webhooks: webhookItems(model.webhooks, raw),
    components: componentsObject(model, context),
    'x-moved-pages': unlessEmpty(model.redirects.map(({ page, target }) => ({ page, target }))),
  }
}

function operationObject(operation: Operation, { protocols, words }: Context): JsonRecord {
  const { options, requestBody } = operation
  const example = requestExample(operation)
  const title = `${operation.method.toUpperCase()} ${operation.path}`
  const supplied = suppliedFields(operation, protocols)
  const { parameters, ...unplaced } = operationParameters(
    operation,
    protocols,
    example.ofParameter,
    words.field,
  )
  const { callbacks, ...notices } = callbackMembers(operation)
  return {
    ...documentedMembers(operation, operationId(operation.id), title),
    // The path follows the URL directly and begins with a slash.
    servers: options.baseUri === undefined ? undefined : [{ url: options.baseUri.replace(/\/+$/, '') }],
    parameters,
    requestBody: requestBody && requestBodyObject(requestBody, example.body, supplied),
    responses: responseObjects(operation, protocols.of[operation.protocol], words.openapi),
    callbacks,
    security: securityRequirements(operation, protocols),
    ...documentedExtensions(operation),
    ...notices,
    'x-paging': pagingObject(operation.paging),
    'x-nonceless': options.nonceless,
    'x-fragment': options.fragment,
    'x-timeout': options.timeout,
    ...unplaced,
  }
}

/** The tags of the catalogue in its order, and behind them those that only pages name, in the order of the pages. */
function tagObjects(model: ModelOutline): readonly JsonValue[] {
  const described = new Map(model.tags.map(({ name, description }) => [name, description]))
  return tagNames(model).map(name => ({ name, description: described.get(name) || name }))
}

function tagNames({ tags, operations, webhooks }: ModelOutline): readonly string[] {
  return [
    ...new Set(
      [...tags, ...operations, ...webhooks].flatMap(each => (each.kind === 'tag' ? each.name : each.tags)),
    ),
  ]
}

/**
 * Products under the headings of the index, as several viewers show them (`x-tagGroups`). Viewers leave out tags without
 * a group, so each of those is one by itself.
 */
function tagGroups(model: ModelOutline): readonly JsonValue[] {
  const groupOf = new Map(model.tags.map(({ name, group }) => [name, group]))
  if ([...groupOf.values()].every(group => group === undefined)) return []
  const groups = new Map<string, string[]>()
  for (const name of tagNames(model)) {
    const group = groupOf.get(name) ?? name
    groups.set(group, [...(groups.get(group) ?? []), name])
  }
  return [...groups].map(([name, tags]) => ({ name, tags }))
}

/** If two webhooks have one name, the first wins. */
function webhookItems(webhooks: readonly WebhookOutline[], raw: RawPart): ReadonlyMap<string, JsonValue> {
  const items = new Map<string, Map<string, JsonValue>>()
  for (const webhook of webhooks) {
    const key = webhookKey(webhook.id)
    const item = items.get(key) ?? new Map<string, JsonValue>()
    items.set(key, item)
    if (!item.has(webhook.method)) item.set(webhook.method, raw(webhook))
  }
  return items
}

/** What operations refer to by name; undefined if they refer to nothing. */
function componentsObject(model: ModelOutline, { protocols, words }: Context): JsonRecord | undefined {
  const { operations, commonErrors = [] } = model
  const used = new Set([...operations, ...commonErrors].map(({ protocol }) => protocol))
  const errors = Object.entries(protocols.of).flatMap(([name, { error }]): readonly Component[] =>
    error !== undefined && [...used].some(own => own === name) ? [[error.name, error.schema]] : [],
  )
  const shared = sharedErrors(commonErrors, protocols, words.openapi)
  const schemas = [...errors, ...shared.schemas]
  const schemes = securitySchemes(operations, protocols)
  if (schemas.length === 0 && schemes === undefined) return undefined
  return {
    schemas: schemas.length === 0 ? undefined : Object.fromEntries(schemas),
    responses: shared.responses.length === 0 ? undefined : Object.fromEntries(shared.responses),
    securitySchemes: schemes,
  }
}
