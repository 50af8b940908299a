import { invalidRequest } from './take-request.js'
import { WebhookHeaderMap } from './webhook-headers.js'
import type { WebhookRequest } from './webhook-request.js'

/**
 * The headers of what is passed as a request.
 *
 * Throws `WebhookError` (`REQUEST_INVALID`) for headers that are none, for those whose compiler does not tell them.
 */
export function headersOf(request: WebhookRequest): WebhookHeaderMap {
  const { headers } = request
  if (typeof headers !== 'object' || headers === null) throw invalidRequest('The request has no headers')
  // A list may be an iterator, which can be read once.
  const input = Symbol.iterator in headers ? [...headers] : headers
  const entries: readonly unknown[] = Array.isArray(input) ? input : Object.entries(input)
  for (const entry of entries) {
    const [name, value]: readonly unknown[] = Array.isArray(entry) ? entry : []
    if (typeof name !== 'string') throw invalidRequest('The headers are a list of something else than pairs')
    if (!isValue(value)) throw invalidRequest(`The header ${nameForText(name)} is no text`)
  }
  return new WebhookHeaderMap(input)
}

function isValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(each => typeof each === 'string')
  return typeof value === 'string' || value === undefined
}

function nameForText(name: string): string {
  return /^[\w-]{1,64}$/.test(name) ? name : '(malformed)'
}
