import { ownMembers } from '../client/own-members.js'
import { wordSet } from '../client/word-set.js'
import type { OperationDescriptor } from '../descriptors.js'
import { RequestError } from '../errors/errors.js'

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
  const groups = groupsOf(operation)
  for (const name of Object.keys(values)) {
    if (!groups.includes(name) && values[name] !== undefined) throw unknownGroup(name, groups, operation)
  }
  const body = bodyGroup(operation)
  if (operation.body?.required === true && body !== undefined && values[body] == null) {
    throw new RequestError('MISSING_BODY', `The group ${body} is missing.`, `Give { ${body}: … }.`, {
      operation: operation.id,
      field: `/${body}`,
    })
  }
  if (body !== undefined && values[body] != null && typeof values[body] !== 'object') {
    const advice = 'Give the data itself, not its text: the client writes and signs it.'
    throw new RequestError('INVALID_FIELD', `The group ${body} is a ${typeof values[body]}.`, advice, {
      operation: operation.id,
      field: `/${body}`,
    })
  }
  return { values, headers: headersOf(values.headers, operation) }
}

/** The group that holds the body: `json`, `xml`, or `body` for files. */
export function bodyGroup({ body }: OperationDescriptor): string | undefined {
  return body?.kind === 'multipart' ? 'body' : body?.kind
}

function groupsOf(operation: OperationDescriptor): readonly string[] {
  const body = bodyGroup(operation)
  return [...(operation.pathParameters ?? []), ...(body === undefined ? [] : [body]), 'query', 'headers']
}

function unknownGroup(name: string, groups: readonly string[], operation: OperationDescriptor): RequestError {
  const message = `The request has ${name}, which this operation does not take.`
  const advice = `It takes ${groups.join(', ')}; fields of the body belong in its group.`
  return new RequestError('UNKNOWN_GROUP', message, advice, { operation: operation.id, field: `/${name}` })
}

/** Headers of the signature, the framing or the connection; only the client sets them. */
const forbidden: ReadonlySet<string> = /* @__PURE__ */ wordSet(`
  authorization connection content-length content-type expect host keep-alive te trailer
  transfer-encoding upgrade
`)

/** Header parameters with names in lower case. Throws `RequestError`. */
export function headersOf(group: unknown, operation: OperationDescriptor): Readonly<Record<string, string>> {
  if (group === undefined || group === null) return {}
  if (typeof group !== 'object' || Symbol.iterator in group) {
    const advice = 'Give an object of names and texts; Object.fromEntries(headers) makes one of Headers.'
    const field = '/headers'
    throw new RequestError('INVALID_PARAMETER', 'The group headers must be a plain object.', advice, {
      operation: operation.id,
      field,
    })
  }
  const entries = ownMembers(group, '/headers').filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
      if (text === undefined || !/^[\t\x20-\x7e]*$/.test(text))
        throw invalidHeader(name, 'is not plain text', 'Give ASCII text.', operation)
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
        throw invalidHeader(name, 'is not a header name', nameAdvice, operation)
      return [name.toLowerCase(), text]
    }),
  )
}

/** Drops a header whose value the client sends anyway; refuses others that only the client may set. */
export function checkedHeaders(
  headers: Readonly<Record<string, string>>,
  operation: OperationDescriptor,
): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).filter(([name, value]) => {
    if (!forbidden.has(name)) return true
    if (name === 'content-type' && operation.headerParameters?.some(each => each.toLowerCase() === name))
      return false
    if (name === 'content-type' && /^application\/json\b/.test(value)) return false
    throw new RequestError('FORBIDDEN_HEADER', `The header ${name} is set by the client.`, 'Leave it out.', {
      operation: operation.id,
      field: `/headers/${name}`,
    })
  })
  return Object.fromEntries(entries)
}

const nameAdvice = 'Names are letters, digits and - without blanks or colons.'

function invalidHeader(
  name: string,
  what: string,
  advice: string,
  operation: OperationDescriptor,
): RequestError {
  return new RequestError('INVALID_PARAMETER', `The header ${JSON.stringify(name)} ${what}.`, advice, {
    operation: operation.id,
    field: `/headers/${name}`,
  })
}
