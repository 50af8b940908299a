/** Generated from openapi/v3/odd/choices.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  AtLeastOne,
  CallOptions,
  Caller,
  ExactlyOne,
  OperationDescriptor,
} from '../../runtime/index.js'
import { call } from '../../runtime/client/call.js'

/** Title of v3/odd/choices: request */
export interface PostRequest {
  query: PostRequestQuery
  json: PostRequestJson
}

export type PostRequestQuery = ExactlyOne<
  {
    /**
     * 1–32 characters.
     * Give exactly one of `out_order_no` and `query_id`.
     */
    out_order_no?: string
    /** Give exactly one of `out_order_no` and `query_id`. */
    query_id?: string
  },
  'out_order_no' | 'query_id'
>

export type PostRequestJson = AtLeastOne<
  ExactlyOne<
    {
      /**
       * 订单号
       * Exactly 32 characters.
       * Give exactly one of `transaction_id` and `out_trade_no`.
       */
      transaction_id?: string
      /**
       * 商户订单号
       * 6–32 characters.
       * Give exactly one of `transaction_id` and `out_trade_no`.
       */
      out_trade_no?: string
      /**
       * From 1 to 100.
       * Give at least one of `a'b`, `c` and `ids`.
       */
      "a'b"?: number
      /**
       * At most 8 characters.
       * At most 50 elements.
       * Give at least one of `a'b`, `c` and `ids`.
       */
      c?: readonly string[]
      /**
       * Give the data: it is sent as JSON text.
       * At least 1 element.
       * Give at least one of `a'b`, `c` and `ids`.
       */
      ids?: readonly string[]
      /** At least 1. */
      amount: number
      rules?: readonly PostRequestJsonRules[]
    },
    'transaction_id' | 'out_trade_no'
  >,
  "a'b" | 'c' | 'ids'
>

/** Title of v3/odd/choices: response */
export interface PostResponse {
  /**
   * At most 1 character.
   * Exactly one of `x` and `y` is present.
   */
  x?: string
  /** Exactly one of `x` and `y` is present. */
  y?: string
}

export type PostRequestJsonRules = ExactlyOne<
  {
    name: string
    /** Give exactly one of `fixed` and `rate`. */
    fixed?: PostRequestJsonRulesFixed
    /** Give exactly one of `fixed` and `rate`. */
    rate?: number
  },
  'fixed' | 'rate'
>

export interface PostRequestJsonRulesFixed {
  value: number
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/odd/choices#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/odd/choices',
  queryParameters: ['out_order_no', 'query_id'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/json/ids'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * Title of v3/odd/choices
 * @example
 * ```ts
 * const answer = await post(client, {
 *   query: { out_order_no: '…' },
 *   json: { transaction_id: '…0000000000000000000000000000000', "a'b": 1, amount: 1 },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** The page on a client: `client.v3.odd.choices`. */
export interface PageMethods {
  /**
   * Title of v3/odd/choices
   * @example
   * ```ts
   * const answer = await client.v3.odd.choices.post({
   *   query: { out_order_no: '…' },
   *   json: { transaction_id: '…0000000000000000000000000000000', "a'b": 1, amount: 1 },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
