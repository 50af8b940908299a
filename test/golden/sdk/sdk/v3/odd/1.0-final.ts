/** Generated from openapi/v3/odd/1.0-final.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  EmptyResponse,
  OperationDescriptor,
} from '../../runtime/index.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** Title of v3/odd/1.0-final: request */
export type GetRequest = EmptyRequest

/** Nothing */
export type GetResponse = EmptyResponse

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/1.0-final#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/odd/1.0-final',
  baseUri: 'https://example.com/hk/',
  fragment: '#x',
  timeout: 30,
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * Title of v3/odd/1.0-final
 * @example
 * ```ts
 * await get(client)
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({}))

/** The page on a client: `client.v3.odd._1_0Final`. */
export interface PageMethods {
  /**
   * Title of v3/odd/1.0-final
   * @example
   * ```ts
   * await client.v3.odd._1_0Final.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
