/** Generated from openapi/v2/pay/bill.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  StreamResponse,
} from '../../runtime/index.js'
import type { V2PayErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** Title of v2/pay/bill: request */
export interface PostRequest {
  xml: PostRequestXml
}

export interface PostRequestXml {
  appid: string
  nonce_str?: string | undefined
  sign?: string | undefined
}

/** Title of v2/pay/bill: response */
export type PostResponse = StreamResponse

/** Title of v2/pay/bill: what a failure answers */
export interface PostError {
  return_code: 'FAIL' | (string & {})
  count?: number
}

/**
 * Title of v2/pay/bill: codes of its errors
 *
 * - `invalid bill_type`: 类型有误
 */
export type PostErrorCode = 'invalid bill_type' | V2PayErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/bill#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/bill',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  nonceless: true,
  response: {
    kind: 'error-only',
    status: 200,
    mediaType: 'application/xml',
  },
  responseFields: {
    numbers: ['/count'],
  },
})

/**
 * Title of v2/pay/bill
 * @throws {ApiError} with a {@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, { xml: { appid: '…' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: { kind: 'object', properties: [{ name: 'appid', required: true, schema: { kind: 'string' } }] },
}))

/** The page on a client: `client.v2.pay.bill`. */
export interface PageMethods {
  /**
   * Title of v2/pay/bill
   * @throws {ApiError} with a {@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.pay.bill.post({ xml: { appid: '…' } })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
