import { isBytes } from '../client/check-argument.js'
import { declared } from '../client/declared.js'
import { decodeBase64 } from '../crypto/base64.js'
import { WebhookError } from '../errors/errors.js'
import { WebhookHeaderMap } from './webhook-headers.js'
import type { FunctionEvent, WebhookInput, WebhookRequest } from './webhook-request.js'

/**
 * The request itself, or the one in the event of a cloud function, which may be an object, bytes or text. Decodes a base64
 * body of an event.
 *
 * Throws `WebhookError`: `REQUEST_INVALID` for anything else, for callers without a compiler; `BODY_UNREADABLE` if the
 * event promises base64 and the body is not.
 */
export function takeRequest(input: WebhookInput): WebhookRequest {
  const request = isBytes(input) || typeof input === 'string' ? readEvent(input) : input
  if (typeof request !== 'object' || request === null) throw invalidRequest('There is no request')
  return isEvent(request) ? openEvent(request) : request
}

function isEvent(request: FunctionEvent | WebhookRequest): request is FunctionEvent {
  return 'isBase64Encoded' in request
}

/** Text that is not an event is treated like any other wrong argument. */
function readEvent(input: Uint8Array | string): FunctionEvent | undefined {
  const event = parsed(typeof input === 'string' ? input : new TextDecoder().decode(input))
  if (typeof event === 'object' && event !== null && ('headers' in event || 'isBase64Encoded' in event)) {
    // Its members are checked where they are read.
    return declared<FunctionEvent>({ isBase64Encoded: false, ...event })
  }
  if (typeof input === 'string') return undefined
  throw invalidRequest(
    'The bytes are not the event of a cloud function, which holds headers and body as JSON',
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The engine's message quotes the text; the caller describes the problem instead.
    return undefined
  }
}

function openEvent(event: FunctionEvent): WebhookRequest {
  const { rawBody, body } = event
  const kept = typeof rawBody === 'string' || isBytes(rawBody) ? rawBody : (body ?? '')
  const isEncoded = isBase64(event.isBase64Encoded) && typeof kept === 'string'
  const headers = event.headers ?? event.multiValueHeaders
  if (headers === undefined || headers === null) throw invalidRequest('The event has no headers')
  return { headers, body: isEncoded ? decodeBody(kept) : kept }
}

/** The flag, which some gateways write as text. */
function isBase64(flag: unknown): boolean {
  const text = String(flag ?? false).toLowerCase()
  if (text === 'true' || text === 'false') return text === 'true'
  throw invalidRequest('isBase64Encoded of the event must be true or false')
}

/** Base64 in the standard or the URL alphabet, with or without padding and line ends. */
function decodeBody(text: string): Uint8Array {
  const digits = text
    .replace(/\s/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={1,2}$/, '')
  const bytes = decodeBase64(digits.padEnd(Math.ceil(digits.length / 4) * 4, '='))
  if (bytes !== undefined) return bytes
  throw new WebhookError(
    'BODY_UNREADABLE',
    'The event says isBase64Encoded, but its body is not base64.',
    'Pass the event as the platform hands it over: something decoded the body and left the flag, or damaged it.',
  )
}

/** An argument is not a request; `what` is the sentence that says so. */
function invalidRequest(what: string): WebhookError {
  const advice =
    'Pass the request of node:http, Express, Koa (ctx.req) or Fastify, a Fetch Request (Hono: c.req.raw), the event of a cloud function as it came, or { headers, body } with headers of text and the body as it arrived.'
  return new WebhookError('REQUEST_INVALID', `${what}.`, advice)
}

/**
 * The headers of a request.
 *
 * Throws `WebhookError` (`REQUEST_INVALID`) for anything else, for callers without a compiler.
 */
export function headersOf(request: WebhookRequest): WebhookHeaderMap {
  const { headers } = request
  if (typeof headers !== 'object' || headers === null) throw invalidRequest('The request has no headers')
  // An iterator can be read only once.
  const input = Symbol.iterator in headers ? [...headers] : headers
  const entries: readonly unknown[] = Array.isArray(input) ? input : Object.entries(input)
  for (const entry of entries) {
    const [name, value]: readonly unknown[] = Array.isArray(entry) ? entry : []
    if (typeof name !== 'string') throw invalidRequest('The headers must be a list of pairs, or an object')
    if (!isValue(value)) throw invalidRequest(`The header ${nameForText(name)} is not text`)
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
