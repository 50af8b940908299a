import { checkText } from '../client/check-data.js'
import { defaultHost } from '../client/hosts.js'
import type { OperationDescriptor } from '../descriptors.js'
import { invalidPart, RequestError } from '../errors/errors.js'

/**
 * Path and query of a call as they go on the wire, percent-encoded once.
 *
 * `prefix` is the path of the page's own host, `/hk` or `/global`. Throws `RequestError` naming the parameter.
 */
export function buildTarget(
  operation: OperationDescriptor,
  prefix: string,
  values: Readonly<Record<string, unknown>>,
  query: unknown,
): string {
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodePathValue(values[name], name),
  )
  const search = buildQuery(query)
  return checkTarget(`${prefix}${path}${search === '' ? '' : `?${search}`}`)
}

/** What RFC 3986 allows in paths and queries. Some URL parsers encode everything else, others do not. */
const plainTarget = /^\/[\w.~!$&'()*+,;=:@/?%-]*$/

/** What URL parsers may change although RFC 3986 allows it: steps such as `..`, also encoded, apostrophes, an empty query. */
const changeable = /\/\.|%2e|'|\?$/i

/**
 * URL parsers of transports encode characters, resolve `..`, and drop fragments: a target that they change is not the one
 * that was signed. Values are encoded by now, so the fault is in the path.
 */
function checkTarget(target: string): string {
  if (plainTarget.test(target) && (!changeable.test(target) || isKept(target))) return target
  throw new RequestError(
    'INVALID_PARAMETER',
    'The path is not what would be sent: URLs cannot hold all of its characters, or all of its steps, as they are.',
    'Percent-encode all but letters, digits and the punctuation of URLs (%22 for a quotation mark), and write no . and .. between slashes.',
  )
}

/** Whether a URL parser leaves a target as it is. */
function isKept(target: string): boolean {
  const { pathname, search } = new URL(`${defaultHost}${target}`)
  return `${pathname}${search}` === target
}

/** Percent-encodes what `buildTarget` refuses, in the address of a file. */
export function encodeTarget(target: string): string {
  return target.replace(/[^\w.~!$&'()*+,;=:@/?%-]/g, encodeURIComponent)
}

function encodePathValue(value: unknown, name: string): string {
  const text = scalarText(value)
  const field = `/${name}`
  if (text === undefined || text === '') {
    const message = `The path parameter ${name} is ${value === undefined ? 'missing' : 'empty, or neither text nor a number'}.`
    const advice = `Give ${name} beside the groups of the request.`
    throw new RequestError('MISSING_PATH_PARAMETER', message, advice, { field })
  }
  // A URL parser would resolve these, and the call would reach another endpoint.
  if (text === '.' || text === '..') {
    const message = `The path parameter ${name} is only dots.`
    throw new RequestError('INVALID_PARAMETER', message, `Give the real value of ${name}.`, { field })
  }
  checkText(text, field)
  return encodePart(text)
}

/** `name=value` pairs in the given order; undefined is left out, an array gives one pair per item. */
export function buildQuery(query: unknown): string {
  if (query === undefined || query === null) return ''
  if (typeof query !== 'object' || Array.isArray(query)) {
    throw invalidPart('INVALID_PARAMETER', '/query', 'is not an object', 'Give the query as an object.')
  }
  return Object.entries(query)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map(item => pairOf(name, item)))
    .filter(pair => pair !== '')
    .join('&')
}

function pairOf(name: string, value: unknown): string {
  if (value === undefined) return ''
  const field = `/query/${name}`
  const text = scalarText(value)
  if (text === undefined) {
    const advice = `Give ${name} as text, a number or a boolean, or leave it out.`
    throw invalidPart('INVALID_PARAMETER', field, 'is not text, a number or a boolean', advice)
  }
  checkText(text, field)
  return `${encodePart(name)}=${encodePart(text)}`
}

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined
  return typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : undefined
}

/** Percent-encodes all but RFC 3986's unreserved characters, so that no URL parser changes what was signed. */
export function encodePart(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
