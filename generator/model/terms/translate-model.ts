import type { CommonErrors, ErrorCode } from '../errors.js'
import type { Example } from '../example.js'
import type {
  Documented,
  Operation,
  Parameter,
  RequestBody,
  Response,
  RootRow,
  Variant,
  Webhook,
  WebhookReply,
} from '../model.js'
import { keepPageWords } from '../nodes/page-words.js'
import type { OperationOutline, WebhookOutline } from '../outline.js'
import type { Tag } from '../tag.js'
import { translateCorrections, translateProperty, translateSchema } from './translate-schema.js'
import type { TextMap } from './translate-text.js'

/** What a model's texts are changed by. */
export interface ModelTexts extends TextMap {
  /** The name of a product, which operations name as well. */
  readonly product: (name: string) => string
}

/** An operation with its words changed, and nothing else. */
export function translateOperation(operation: Operation, words: ModelTexts): Operation {
  const { parameters, requestBody, response, examples, roots, errors } = operation
  const translated: Operation = {
    ...operation,
    ...documentedWords(operation, words),
    parameters: parameters.map(each => translateParameter(each, words)),
    ...(requestBody === undefined ? {} : { requestBody: translateBody(requestBody, words) }),
    response: translateResponse(response, words),
    examples: examples.map(each => translateExample(each, words)),
    roots: roots.map(each => translateRoot(each, words)),
    ...(errors === undefined ? {} : { errors: errors.map(each => translateError(each, words)) }),
  }
  return keepPageWords(translated, operation.title)
}

/** A webhook with its words changed, and nothing else. */
export function translateWebhook(webhook: Webhook, words: ModelTexts): Webhook {
  const { parameters, requestBody, variants, reply, roots } = webhook
  const translated: Webhook = {
    ...webhook,
    ...documentedWords(webhook, words),
    parameters: parameters.map(each => translateParameter(each, words)),
    requestBody: translateBody(requestBody, words),
    variants: variants.map(each => translateVariant(each, words)),
    reply: translateReply(reply, words),
    roots: roots.map(each => translateRoot(each, words)),
  }
  return keepPageWords(translated, webhook.title)
}

/** The outline of an operation or a webhook with its words changed, as those of the whole node. */
export function translateOutline<Node extends OperationOutline | WebhookOutline>(
  node: Node,
  words: ModelTexts,
): Node {
  const { title, tags, deprecated } = node
  return {
    ...node,
    title: words.title(title),
    tags: tags.map(words.product),
    ...(deprecated === undefined
      ? {}
      : { deprecated: { ...deprecated, reason: words.prose(deprecated.reason) } }),
  }
}

function documentedWords(
  { title, description, badges, notes, links, tags, deprecated, corrections }: Documented,
  words: ModelTexts,
): Pick<Documented, 'title' | 'description' | 'badges' | 'notes' | 'links' | 'tags'> {
  return {
    title: words.title(title),
    description: words.prose(description),
    badges: badges.map(each => ({ ...each, text: words.prose(each.text) })),
    notes: notes.map(each => ({ ...each, title: words.prose(each.title), text: words.prose(each.text) })),
    links: links.map(each => ({ ...each, title: words.title(each.title) })),
    tags: tags.map(words.product),
    ...(deprecated === undefined
      ? {}
      : { deprecated: { ...deprecated, reason: words.prose(deprecated.reason) } }),
    ...translateCorrections(corrections, words),
  }
}

function translateParameter(parameter: Parameter, words: TextMap): Parameter {
  const { description, schema, corrections } = parameter
  const translated: Parameter = {
    ...parameter,
    description: words.cell(description),
    schema: translateSchema(schema, words),
    ...translateCorrections(corrections, words),
  }
  return keepPageWords(translated, description)
}

function translateBody(body: RequestBody, words: TextMap): RequestBody {
  const description = words.cell(body.description)
  if (body.kind === 'multipart')
    return { ...body, description, parts: body.parts.map(each => translateProperty(each, words)) }
  return { ...body, description, schema: translateSchema(body.schema, words) }
}

function translateResponse(response: Response, words: TextMap): Response {
  switch (response.kind) {
    case 'object': {
      const schema = translateSchema(response.schema, words)
      return schema.kind === 'object' ? { ...response, schema } : response
    }
    case 'error-only': {
      const error = translateSchema(response.error, words)
      return error.kind === 'object' ? { ...response, error } : response
    }
    case 'empty':
    case 'stream':
    case 'redirect':
      return { ...response, description: words.prose(response.description) }
  }
}

function translateReply(reply: WebhookReply, words: TextMap): WebhookReply {
  const { headers, body, roots } = reply
  return {
    ...reply,
    headers: headers.map(each => translateParameter(each, words)),
    ...(body === undefined ? {} : { body: translateSchema(body, words) }),
    roots: roots.map(each => translateRoot(each, words)),
  }
}

function translateRoot(root: RootRow, words: TextMap): RootRow {
  return { ...root, description: words.cell(root.description) }
}

function translateVariant(variant: Variant, words: TextMap): Variant {
  return keepPageWords({ ...variant, text: words.prose(variant.text) }, variant.text)
}

function translateExample(example: Example, words: TextMap): Example {
  return { ...example, name: words.label(example.name) }
}

function translateError(error: ErrorCode, words: TextMap): ErrorCode {
  return { ...error, description: words.cell(error.description) }
}

/** The errors that operations share with their words changed. */
export function translateCommonErrors(common: CommonErrors, words: TextMap): CommonErrors {
  const { title, description, errors } = common
  return {
    ...common,
    title: words.title(title),
    description: words.prose(description),
    errors: errors.map(each => translateError(each, words)),
  }
}

/** A product with its words changed. */
export function translateTag(tag: Tag, words: ModelTexts): Tag {
  const { name, description, group, parts } = tag
  return {
    ...tag,
    name: words.product(name),
    ...(description === undefined ? {} : { description: words.prose(description) }),
    ...(group === undefined ? {} : { group: words.title(group) }),
    ...(parts === undefined
      ? {}
      : { parts: parts.map(each => ({ ...each, title: words.title(each.title) })) }),
  }
}
