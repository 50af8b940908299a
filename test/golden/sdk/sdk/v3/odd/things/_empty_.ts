/** Generated from openapi/v3/odd/things/index.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** Title of v3/odd/things/: request */
export type PostRequest = EmptyRequest

/** Nothing */
export type PostResponse = EmptyResponse

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/things/#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/odd/things/',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * Title of v3/odd/things/
 * @example
 * ```ts
 * await post(client)
 * ```
 */
export function post(
  client: Caller,
  request: PostRequest = {},
  options?: CallOptions,
): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({}))

/** The page on a client: `client.v3.odd.things._empty_`. */
export interface PageMethods {
  /**
   * Title of v3/odd/things/
   * @example
   * ```ts
   * await client.v3.odd.things._empty_.post()
   * ```
   */
  post(request?: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
