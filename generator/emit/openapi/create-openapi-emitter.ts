import type { Model, Operation, Webhook } from '../../model/model.js'
import type { ApiProtocols } from '../../model/protocol/api-protocols.js'
import { requestExample } from '../answers/request-example.js'
import type { Emitter, OpenApiSettings, OutputTools } from '../emitter.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { type JsonMemo, MemoisedJson } from '../json/memoised-json.js'
import { stringifyStable } from '../json/stringify-stable.js'
import { type Words, wordsOf } from '../words/words.js'
import { callbackMembers } from './callback-objects.js'
import { documentedExtensions, documentedMembers } from './documented-members.js'
import type { Component } from './error-objects.js'
import { operationId } from './operation-id.js'
import { unlessEmpty } from './page-text.js'
import { pagingObject } from './paging-object.js'
import { operationParameters } from './parameter-objects.js'
import { pathItems } from './path-items.js'
import { requestBodyObject } from './request-body-object.js'
import { responseObjects, sharedErrors } from './response-objects.js'
import { securityRequirements, securitySchemes } from './security.js'
import { suppliedFields } from './supplied-fields.js'
import { webhookKey, webhookObject } from './webhook-object.js'

/** Version of the described API, not of this generator. */
const apiVersion = '3.0.0'

/**
 * Makes the emitter of `openapi.json` (OpenAPI 3.1).
 *
 * With `remember`, it keeps the text of each operation and webhook by identity of its node: if one page was read anew, it
 * writes the parts of that page and joins the rest. The result is the same without. It does not throw: what OpenAPI
 * forbids (one path and method twice) is left out here, and the model stage reports it.
 */
export function createOpenApiEmitter({
  protocols,
  openapi,
  language,
  remember,
}: Omit<OutputTools, 'templates'>): Emitter['emit'] {
  const memo: JsonMemo | undefined = remember ? new WeakMap() : undefined
  return ({ model, packageName }) => {
    const context: Context = { protocols, words: wordsOf(language) }
    const document = documentObject(model, `${packageName} API`, context, openapi)
    return [{ path: 'openapi.json', content: stringifyStable(document, memo, { end: '\n' }) }]
  }
}

/** What every part is written with. */
interface Context {
  readonly protocols: ApiProtocols
  readonly words: Words
}

function documentObject(
  model: Model,
  title: string,
  context: Context,
  { sameShapePaths = 'keep' }: OpenApiSettings,
): JsonRecord {
  return {
    openapi: '3.1.0',
    info: { title, version: apiVersion, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: context.protocols.server }],
    tags: unlessEmpty(tagObjects(model)),
    'x-tagGroups': unlessEmpty(tagGroups(model)),
    paths: pathItems(
      model.operations,
      sameShapePaths,
      operation => new MemoisedJson(operation, () => operationObject(operation, context)),
      context.words.openapi,
    ),
    webhooks: webhookItems(model.webhooks, context),
    components: componentsObject(model, context),
    'x-moved-pages': unlessEmpty(model.redirects.map(({ page, target }) => ({ page, target }))),
  }
}

/** Depends on the node and the context alone, so its text may be kept as long as the node is. */
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
function tagObjects(model: Model): readonly JsonValue[] {
  const described = new Map(model.tags.map(({ name, description }) => [name, description]))
  return tagNames(model).map(name => ({ name, description: described.get(name) || name }))
}

function tagNames({ tags, operations, webhooks }: Model): readonly string[] {
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
function tagGroups(model: Model): readonly JsonValue[] {
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
function webhookItems(webhooks: readonly Webhook[], { words }: Context): ReadonlyMap<string, JsonValue> {
  const items = new Map<string, Map<string, JsonValue>>()
  for (const webhook of webhooks) {
    const key = webhookKey(webhook.id)
    const item = items.get(key) ?? new Map<string, JsonValue>()
    items.set(key, item)
    if (!item.has(webhook.method))
      item.set(webhook.method, new MemoisedJson(webhook, () => webhookObject(webhook, words)))
  }
  return items
}

/** What operations refer to by name; undefined if they refer to nothing. */
function componentsObject(model: Model, { protocols, words }: Context): JsonRecord | undefined {
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
