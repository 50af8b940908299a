/** Generated from openapi/v3/odd/things/get.md. Changes are lost: edit the page. */
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

/** Title of v3/odd/things/get: request */
export type HeadRequest = EmptyRequest

/** Nothing */
export type HeadResponse = EmptyResponse

/** What the client needs to know of the operation below. */
export const headOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/things/get#head',
  protocol: 'v3',
  method: 'HEAD',
  path: '/v3/odd/things/get',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * Title of v3/odd/things/get
 * @example
 * ```ts
 * await head(client)
 * ```
 */
export function head(
  client: Caller,
  request: HeadRequest = {},
  options?: CallOptions,
): ApiPromise<HeadResponse> {
  return call(client, headOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const headRequestSchema = /* @__PURE__ */ requestSchema<HeadRequest>(headOperation, () => ({}))

/** The page on a client: `client.v3.odd.things.get_`. */
export interface PageMethods {
  /**
   * Title of v3/odd/things/get
   * @example
   * ```ts
   * await client.v3.odd.things.get_.head()
   * ```
   */
  head(request?: HeadRequest, options?: CallOptions): ApiPromise<HeadResponse>
}
