import { loadPage, type OperationTable } from '../chain/operation-table.js'
import type { RequestSchema } from '../check/request-schema.js'
import type { OperationDescriptor } from '../descriptors.js'
import { invalidPart, type RequestError } from '../errors/errors.js'
import type { CallOptions } from './call-options.js'
import type { Checks } from './checks.js'
import { isRequestSchema } from './is-request-schema.js'

/**
 * The request as it is sent: where a check was asked for, the copy that was checked.
 *
 * With the client's own `validate`, endpoints without a page are sent as they are. Throws `RequestError`: `CHECK_FAILED`
 * with all problems, `INVALID_PARAMETER` where a call asks for a check that its client cannot make.
 */
export async function checkedRequest(
  { always, operations }: Checks,
  operation: OperationDescriptor,
  request: object,
  options: CallOptions,
): Promise<object> {
  const asked = options.validate ?? always
  if (asked === false) return request
  const schema = asked === true ? await schemaOf(operations, operation) : asked
  if (schema !== undefined) return Object(schemaFor(operation, schema).check(request, options))
  if (options.validate !== true) return request
  throw operations === undefined ? withoutPages() : withoutTable(operation)
}

/** The schema beside the function of an operation: in the same module, so nothing else is loaded. */
async function schemaOf(
  operations: OperationTable | undefined,
  { id }: OperationDescriptor,
): Promise<RequestSchema<unknown> | undefined> {
  const [page = '', method] = id.split('#')
  if (operations === undefined || !Object.hasOwn(operations, page)) return undefined
  const module = await loadPage(operations, page)
  const schema = module[`${method}RequestSchema`]
  return isRequestSchema(schema) ? schema : undefined
}

function schemaFor({ id }: OperationDescriptor, schema: RequestSchema<unknown>): RequestSchema<unknown> {
  if (schema.operation === id) return schema
  const what = `is the schema of ${schema.operation}, and the call is ${id}`
  throw invalidPart('INVALID_PARAMETER', 'validate', what, "Give the schema of the operation's own module.")
}

function withoutPages(): RequestError {
  return invalidPart(
    'INVALID_PARAMETER',
    'validate',
    'is true, and this client does not know the pages',
    "Give the table itself, such as { validate: postRequestSchema } of the page's module; or make the client with { validate: operations } of the package's entry /operations, or with createClient of its root.",
  )
}

function withoutTable({ id }: OperationDescriptor): RequestError {
  const advice = 'Leave validate out for an endpoint without a page; its requests are sent as they are.'
  return invalidPart('INVALID_PARAMETER', 'validate', `is true, and no page has a table for ${id}`, advice)
}
