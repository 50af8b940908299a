import { ownMembers } from '../client/own-members.js'
import { wordSet } from '../client/word-set.js'
import type { OperationDescriptor } from '../descriptors.js'
import { invalidPart, RequestError } from '../errors/errors.js'

/** A request by its groups. */
export interface RequestGroups {
  readonly values: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Checks that a request has the groups of its operation and no others: a field in the wrong place must not get lost.
 *
 * Throws `RequestError`: `UNKNOWN_GROUP` with the groups there are, `MISSING_BODY`, `INVALID_FIELD`, `FORBIDDEN_HEADER`.
 */
export function requestGroups(operation: OperationDescriptor, request: object): RequestGroups {
  const values: Readonly<Record<string, unknown>> = Object.fromEntries(ownMembers(request, ''))
  const body = bodyGroup(operation)
  const own = body === undefined ? [] : [body]
  const groups = [...(operation.pathParameters ?? []), ...own, 'query', 'headers']
  const unknown = Object.keys(values).find(name => !groups.includes(name) && values[name] !== undefined)
  if (unknown !== undefined) {
    const message = `The request has ${unknown}, which this operation does not take.`
    const advice = `It takes ${groups.join(', ')}; fields of the body belong in its group.`
    throw new RequestError('UNKNOWN_GROUP', message, advice, { field: `/${unknown}` })
  }
  const data = body === undefined ? undefined : values[body]
  const field = `/${body}`
  if (data == null && operation.body?.required === true) {
    throw new RequestError('MISSING_BODY', `The group ${body} is missing.`, `Give { ${body}: … }.`, { field })
  }
  if (data != null && typeof data !== 'object') {
    const advice = 'Give the data itself, not its text: the client writes and signs it.'
    throw new RequestError('INVALID_FIELD', `The group ${body} is a ${typeof data}.`, advice, { field })
  }
  return { values, headers: headersOf(values.headers) }
}

/** The group that holds the body: `json`, `xml`, or `body` for files. */
export function bodyGroup({ body }: OperationDescriptor): string | undefined {
  return body?.kind === 'multipart' ? 'body' : body?.kind
}

/** Headers of the signature, the framing or the connection; only the client sets them. */
const forbidden: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  authorization connection content-length content-type expect host keep-alive te trailer
  transfer-encoding upgrade
`)

/** Header parameters with names in lower case. Throws `RequestError`. */
export function headersOf(group: unknown): Readonly<Record<string, string>> {
  if (group === undefined || group === null) return {}
  if (typeof group !== 'object' || Symbol.iterator in group) {
    const advice = 'Give an object of names and texts; Object.fromEntries(headers) makes one of Headers.'
    throw invalidPart('INVALID_PARAMETER', '/headers', 'must be a plain object', advice)
  }
  const entries = ownMembers(group, '/headers').filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
      if (text === undefined || !/^[\t\x20-\x7e]*$/.test(text))
        throw invalidHeader(name, 'is not plain text', 'Give ASCII text.')
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
        const advice = 'Names are letters, digits and - without blanks or colons.'
        throw invalidHeader(name, 'is not a header name', advice)
      }
      return [name.toLowerCase(), text]
    }),
  )
}

/** Drops a header whose value the client sends anyway; refuses others that only the client may set. */
export function checkedHeaders(
  headers: Readonly<Record<string, string>>,
  { headerParameters }: OperationDescriptor,
): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).filter(([name, value]) => {
    if (!forbidden.has(name)) return true
    const isListed = headerParameters?.some(each => each.toLowerCase() === name) === true
    if (name === 'content-type' && (isListed || /^application\/json\b/.test(value))) return false
    const message = `The header ${name} is set by the client.`
    throw new RequestError('FORBIDDEN_HEADER', message, 'Leave it out.', { field: `/headers/${name}` })
  })
  return Object.fromEntries(entries)
}

function invalidHeader(name: string, what: string, advice: string): RequestError {
  const message = `The header ${JSON.stringify(name)} ${what}.`
  return new RequestError('INVALID_PARAMETER', message, advice, { field: `/headers/${name}` })
}
