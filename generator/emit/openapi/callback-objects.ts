import type { FollowingNotice, Operation } from '../../model/model.js'
import type { Schema } from '../../model/schema.js'
import { wireNamePattern } from '../escape/numbered-name.js'
import type { JsonRecord, JsonValue } from '../json/json-value.js'
import { addressOf } from '../words/notice-lines.js'
import { unlessEmpty } from './page-text.js'
import { webhookKey } from './webhook-object.js'

/**
 * The notices that follow an operation. `callbacks` has those whose address OpenAPI can name as an expression; each refers to
 * the webhook instead of repeating it. The others have an address that is set elsewhere, or that no expression reaches:
 * `x-notices` names them.
 */
export function callbackMembers(operation: Operation): JsonRecord {
  const callbacks = new Map<string, Map<string, JsonValue>>()
  const others: JsonRecord[] = []
  for (const notice of operation.notices ?? []) {
    const key = webhookKey(notice.webhook)
    const expression = expressionOf(notice, operation)
    if (expression === undefined) others.push({ webhook: key, field: addressOf(notice) })
    else {
      const own = callbacks.get(key) ?? new Map<string, JsonValue>()
      callbacks.set(key, own.set(`{${expression}}`, { $ref: webhookPointer(key) }))
    }
  }
  return {
    callbacks: callbacks.size === 0 ? undefined : callbacks,
    'x-notices': unlessEmpty(others),
  }
}

function webhookPointer(key: string): string {
  return `#/webhooks/${encodeURIComponent(escaped(key))}`
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/**
 * The runtime expression of an address: `$request.query.notify_url`, `$request.body#/notify_url`. Pointers lead through
 * objects alone: the items of an array have no number, and a string with content is a string on the wire. A body of XML
 * has the structure of its schema.
 */
function expressionOf({ address }: FollowingNotice, operation: Operation): string | undefined {
  const [group = '', ...names] = address ?? []
  const { requestBody: body, parameters } = operation
  const [name = '', further] = names
  if (group === 'query' || group === 'headers') {
    const place = group === 'query' ? 'query' : 'header'
    const isThere = further === undefined && parameters.some(each => each.in === place && each.name === name)
    return isThere ? `$request.${place}.${name}` : undefined
  }
  if (names.length === 0 && parameters.some(each => each.in === 'path' && each.name === group))
    return `$request.path.${group}`
  if (body === undefined || body.kind === 'multipart' || group !== body.kind || names.length === 0)
    return undefined
  return isReached(body.schema, names) ? `$request.body#/${names.map(escaped).join('/')}` : undefined
}

function isReached(schema: Schema | undefined, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return schema?.kind === 'string'
  if (schema?.kind !== 'object' || wireNamePattern(name) !== undefined || /[{}]/.test(name)) return false
  return isReached(schema.properties.find(each => each.name === name)?.schema, rest)
}
