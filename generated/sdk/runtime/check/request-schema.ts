import { declared } from '../client/declared.js'
import type { OperationDescriptor } from '../descriptors.js'
import { type FieldProblem, RequestError } from '../errors/errors.js'
import { type CheckOptions, readRequest, valueAt } from './read-request.js'
import type { RequestTable } from './request-table.js'
import type { StandardIssue, StandardSchema } from './standard-schema.js'

/**
 * The rows of an operation's request. A Standard Schema for every library that takes one, and what `validate` of a call
 * takes; `check` does the same and throws.
 */
export interface RequestSchema<Request> extends StandardSchema<Request> {
  /** Id of the operation: `v3/pay/transactions/jsapi#post`. */
  readonly operation: string
  /**
   * Gives a plain copy of a request that fits the rows. Throws `RequestError` (`CHECK_FAILED`) with all `problems` for any
   * other.
   */
  readonly check: (request: unknown, options?: CheckOptions) => Request
}

/** Makes the schema of an operation. The table is made when the first request is checked. */
export function requestSchema<Request>(
  operation: OperationDescriptor,
  makeTable: () => RequestTable,
): RequestSchema<Request> {
  let made: RequestTable | undefined
  const read = (request: unknown, options?: CheckOptions) => {
    made ??= makeTable()
    return readRequest(operation, made, request, options)
  }
  return Object.freeze<RequestSchema<Request>>({
    operation: operation.id,
    check(request, options) {
      const { copy, problems } = read(request, options)
      if (problems.length > 0) throw checkFailed(operation.id, problems)
      return declared<Request>(copy)
    },
    '~standard': Object.freeze({
      version: 1,
      vendor: 'wechatpay-sdk',
      validate(value: unknown) {
        const { copy, problems } = read(value)
        if (problems.length === 0) return { value: declared<Request>(copy) }
        return { issues: problems.map(problem => issueOf(problem, copy)) }
      },
    } as const),
  })
}

/** So many fields stand in the message; `problems` has them all. */
const most = 5

function checkFailed(operation: string, problems: readonly FieldProblem[]): RequestError {
  const named = problems.slice(0, most).map(({ field, issue }) => `${field || 'the request'}: ${issue}`)
  const more = problems.length > most ? `; and ${problems.length - most} more` : ''
  const count = problems.length === 1 ? 'a field' : `${problems.length} fields`
  return new RequestError(
    'CHECK_FAILED',
    `The request does not fit the tables of its page in ${count}: ${named.join('; ')}${more}.`,
    'Correct what `problems` lists. If the service takes what its page does not say, call with { validate: false }.',
    { operation, field: problems[0]?.field || undefined, problems },
  )
}

/** Elements of arrays are named by numbers, as libraries for forms expect it. */
function issueOf({ field, issue }: FieldProblem, request: unknown): StandardIssue {
  const names = field.split('/').slice(1)
  const path = names.map((name, at) => {
    const around = valueAt(request, ['', ...names.slice(0, at)].join('/'))
    return Array.isArray(around) ? Number(name) : name
  })
  return { message: issue, path }
}
