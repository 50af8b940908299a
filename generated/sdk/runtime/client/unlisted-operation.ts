import type { HttpMethod, OperationDescriptor } from '../descriptors.js'
import { RequestError } from '../errors/errors.js'

/** An endpoint by its method and path. */
export type UnlistedOperation = `${HttpMethod} /${'v3' | 'brand'}/${string}`

/**
 * A descriptor for an endpoint without a page: `POST /v3/new/endpoint/{id}`. The group `json` makes the body; the answer is
 * JSON or nothing.
 *
 * Write what differs from call to call as `{name}` and give it in the request: the path becomes the id of the operation,
 * which errors and hooks see. Segments `.` and `..`, and characters that URLs encode, are refused: what is sent would
 * not be what is signed.
 *
 * Throws `RequestError`: `UNKNOWN_OPERATION` for a text of another form, `UNEXPECTED_BODY` for a GET with `json`.
 */
export function unlistedOperation(text: string, request: object): OperationDescriptor {
  const match = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (\/(?:v3|brand)\/.+)$/.exec(text)
  const path = match?.[2]
  if (match === null || path === undefined || !isSafePath(path)) {
    const message = 'The operation must be a method and a path of APIv3 or of the brand API.'
    const advice =
      "Write it like 'POST /v3/pay/transactions/jsapi', without a query, which is the group query of the request; use {placeholders} for ids, and percent-encode all but letters, digits and the punctuation of URLs (%22 for a quotation mark)."
    throw new RequestError('UNKNOWN_OPERATION', message, advice, { field: 'operation' })
  }
  const method = methods.find(each => each === match[1]) ?? 'GET'
  const id = `${path.slice(1)}#${method.toLowerCase()}`
  const hasJson = 'json' in request && request.json !== undefined
  if (hasJson && (method === 'GET' || method === 'HEAD')) {
    const more = { operation: id, field: '/json' }
    throw new RequestError(
      'UNEXPECTED_BODY',
      `${method} has no body.`,
      'Give its fields in the group query.',
      more,
    )
  }
  return {
    id,
    protocol: path.startsWith('/brand/') ? 'brand' : 'v3',
    method,
    path,
    pathParameters: [...path.matchAll(placeholder)].flatMap(([, name]) => name ?? []),
    ...(hasJson ? { body: { kind: 'json', required: false } } : {}),
    response: { kind: 'object', status: 200, mediaType: 'application/json', optional: true },
  }
}

/** Only characters that URL paths hold unencoded (RFC 3986), and no segment `.` or `..` in any spelling. */
function isSafePath(path: string): boolean {
  const literal = path.replace(placeholder, 'x')
  return /^[\w.~!$&'()*+,;=:@/%-]+$/.test(literal) && !/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(literal)
}

const placeholder = /\{([^{}/]+)\}/g

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const
