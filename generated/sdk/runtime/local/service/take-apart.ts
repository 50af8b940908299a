import type { RawBody, RawRequest } from '../check/raw-request.js'
import type { OperationModel } from '../model/page-model.js'
import { fieldsOfV2, headerOf, type ReceivedRequest } from '../wire/index.js'

/** A request that passed the wire's judges, in the parts that the tables speak of. */
export function takeApart(
  request: ReceivedRequest,
  operation: OperationModel,
  path: Readonly<Record<string, string>>,
): RawRequest {
  const headers = Object.fromEntries([...request.headers.keys()].map(name => [name, headerOf(request, name)]))
  const query = request.url.includes('?') ? request.url.slice(request.url.indexOf('?') + 1) : ''
  return { path, query, headers, body: bodyOf(request, operation) }
}

function bodyOf(request: ReceivedRequest, { protocol }: OperationModel): RawBody {
  const { body, parts } = request
  if (typeof parts !== 'string' && parts.length > 0) return { kind: 'multipart', parts }
  if (body.length === 0) return { kind: 'none' }
  if (protocol !== 'v2') return { kind: 'json', text: body.toString('utf8') }
  const fields = fieldsOfV2(request)
  return typeof fields === 'string' ? { kind: 'none' } : { kind: 'xml', fields }
}
