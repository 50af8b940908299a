/** Generated from openapi/v2/pay/orderquery.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2PayErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** Title of v2/pay/orderquery: request */
export interface PostRequest {
  xml: PostRequestXml
}

export interface PostRequestXml {
  [key: `a_${number}`]: string | boolean | number | undefined
  a_1?: number | undefined
}

/** Title of v2/pay/orderquery: response */
export interface PostResponse {
  /** One per index */
  [key: `coupon_id_${number}`]: string
  [key: `coupon_type_${number}_${number}`]: 'CASH' | 'NO_CASH' | (string & {})
  [key: `coupon_scene_${number}`]:
    | 'A_VALUE_THAT_IS_LONG_ENOUGH'
    | 'ANOTHER_VALUE_THAT_IS_LONG'
    | '一个很长的中文取值一个很长的中文取值'
    | "it's"
    | (string & {})
  coupon_count?: number
  paid?: boolean
  rows?: PostResponseRows[]
  sign: string
}

/** Title of v2/pay/orderquery: codes of its errors */
export type PostErrorCode = V2PayErrorCode

export interface PostResponseRows {
  n: number
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/orderquery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/orderquery',
  body: {
    kind: 'xml',
    required: true,
  },
  requestFields: {
    numbered: ['/xml/a_$n', '/xml/a_$m'],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    numbered: ['/coupon_id_$n', '/coupon_type_$n_$m', '/coupon_scene_$n'],
    numbers: ['/coupon_count', '/rows/*/n'],
    booleans: ['/paid'],
    arrays: ['/rows'],
  },
})

/**
 * Title of v2/pay/orderquery
 * @example
 * ```ts
 * const answer = await post(client, { xml: {} })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'a_$n', schema: { kind: 'string' } },
      { name: 'a_1', schema: { kind: 'integer' } },
      { name: 'a_$m', schema: { kind: 'boolean' } },
    ],
  },
}))

/** The page on a client: `client.v2.pay.orderquery`. */
export interface PageMethods {
  /**
   * Title of v2/pay/orderquery
   * @example
   * ```ts
   * const answer = await client.v2.pay.orderquery.post({ xml: {} })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
