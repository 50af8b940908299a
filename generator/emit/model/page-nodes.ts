import type { CommonErrors, ErrorCode } from '../../model/errors.js'
import type { Operation, RequestBody, Response, Webhook, WebhookReply } from '../../model/model.js'
import { noticeExample, operationAnswer } from '../answers/answer.js'
import type { JsonRecord } from '../json/json-value.js'
import { type FileFact, fileFacts } from '../supplied/file-facts.js'
import { propertyNode, schemaNode } from '../tables/schema-node.js'
import { callExample } from './call-example.js'

/** An operation's line of `model.jsonl`. */
export function operationNode(operation: Operation): JsonRecord {
  const { kind, id, page, protocol, title, description, method, path, tags } = operation
  const { baseUri, security, nonceless, unsigned, fragment } = operation.options
  return {
    kind,
    id,
    page,
    protocol,
    title,
    description,
    method,
    path,
    tags,
    options: { baseUri, security, nonceless, unsigned, fragment },
    parameters: operation.parameters.map(each => ({ in: each.in, ...propertyNode(each) })),
    requestBody: operation.requestBody && bodyNode(operation.requestBody),
    response: responseNode(operation.response),
    errors: (operation.errors ?? []).map(errorNode),
    commonErrors: operation.commonErrors,
    notices: (operation.notices ?? []).map(({ webhook, address }) => ({ webhook, address })),
    answer: operationAnswer(operation, 'caller'),
    example: callExample(operation),
  }
}

/** A webhook's line of `model.jsonl`. */
export function webhookNode(webhook: Webhook): JsonRecord {
  const { kind, id, protocol, title, eventTypes, requestBody, ciphertext, reply } = webhook
  const { body, resource } = noticeExample(webhook, 'caller')
  return {
    kind,
    id,
    protocol,
    title,
    eventTypes,
    requestBody: bodyNode(requestBody),
    ciphertext,
    body,
    resource,
    reply: replyNode(reply),
  }
}

/** What a receiver answers where that is more than whether the notice was taken. */
function replyNode({ body, headers }: WebhookReply): JsonRecord | undefined {
  if (body?.kind !== 'object' || body.properties.every(({ name }) => acknowledging.has(name)))
    return undefined
  const isSigned = headers.some(({ name }) => name.toLowerCase() === 'authorization')
  return { schema: schemaNode(body), signed: isSigned || undefined }
}

const acknowledging: ReadonlySet<string> = new Set(['code', 'message', 'return_code', 'return_msg'])

/** Errors by the scope that shares them. */
export function commonErrorsNode(all: readonly CommonErrors[]): ReadonlyMap<string, readonly JsonRecord[]> {
  return new Map(all.map(({ scope, errors }) => [scope, errors.map(errorNode)]))
}

function errorNode({ code, status, description }: ErrorCode): JsonRecord {
  return { code, status, description }
}

function bodyNode(body: RequestBody): JsonRecord {
  const { kind, required } = body
  if (kind !== 'multipart') return { kind, required, schema: schemaNode(body.schema) }
  return {
    kind,
    required,
    parts: body.parts.map(each => propertyNode(each)),
    fileFacts: fileFacts(body).map(factNode),
  }
}

function factNode(fact: FileFact): JsonRecord {
  const { kind, path, file } = fact
  if (kind === 'filename') return { kind, path, file }
  return { kind, path, file, algorithm: fact.algorithm, algorithmFrom: fact.algorithmFrom }
}

function responseNode(response: Response): JsonRecord {
  const { kind, status } = response
  switch (kind) {
    case 'object':
      return { kind, status, mediaType: response.mediaType, schema: schemaNode(response.schema) }
    case 'error-only':
      return { kind, status, mediaType: response.mediaType, error: schemaNode(response.error) }
    case 'empty':
    case 'stream':
    case 'redirect':
      return { kind, status }
  }
}
