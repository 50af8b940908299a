/** Generated from openapi/v3/odd/things/Record.md. Changes are lost: edit the page. */
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

/** Title of v3/odd/things/Record: request */
export type PatchRequest = EmptyRequest

/** Nothing */
export type PatchResponse = EmptyResponse

/** What the client needs to know of the operation below. */
export const patchOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/things/Record#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/odd/things/Record',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * Title of v3/odd/things/Record
 * @example
 * ```ts
 * await patch(client)
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest = {},
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({}))

/** The page on a client: `client.v3.odd.things.Record`. */
export interface PageMethods {
  /**
   * Title of v3/odd/things/Record
   * @example
   * ```ts
   * await client.v3.odd.things.Record.patch()
   * ```
   */
  patch(request?: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}
