/** Generated from openapi/v3/odd/things/return.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** Title of v3/odd/things/return: request */
export interface PutRequest {
  headers: PutRequestHeaders
}

export interface PutRequestHeaders {
  'Idempotency-Key': string
}

/** Nothing */
export type PutResponse = EmptyResponse

/** What the client needs to know of the operation below. */
export const putOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/things/return#put',
  protocol: 'v3',
  method: 'PUT',
  path: '/v3/odd/things/return',
  headerParameters: ['Idempotency-Key'],
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * Title of v3/odd/things/return
 * @example
 * ```ts
 * await put(client, { headers: { 'Idempotency-Key': '…' } })
 * ```
 */
export function put(client: Caller, request: PutRequest, options?: CallOptions): ApiPromise<PutResponse> {
  return call(client, putOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const putRequestSchema = /* @__PURE__ */ requestSchema<PutRequest>(putOperation, () => ({
  headers: [{ name: 'Idempotency-Key', required: true, schema: { kind: 'string' } }],
}))

/** The page on a client: `client.v3.odd.things.return`. */
export interface PageMethods {
  /**
   * Title of v3/odd/things/return
   * @example
   * ```ts
   * await client.v3.odd.things.return.put({ headers: { 'Idempotency-Key': '…' } })
   * ```
   */
  put(request: PutRequest, options?: CallOptions): ApiPromise<PutResponse>
}
