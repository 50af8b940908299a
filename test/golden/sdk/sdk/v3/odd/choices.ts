/** Generated from openapi/v3/odd/choices.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  AtLeastOne,
  CallOptions,
  Caller,
  ExactlyOne,
  OperationDescriptor,
} from '../../runtime/index.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
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
    out_order_no?: string | undefined
    /** Give exactly one of `out_order_no` and `query_id`. */
    query_id?: string | undefined
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
      transaction_id?: string | undefined
      /**
       * 商户订单号
       * 6–32 characters.
       * Give exactly one of `transaction_id` and `out_trade_no`.
       */
      out_trade_no?: string | undefined
      /**
       * From 1 to 100.
       * Give at least one of `a'b`, `c` and `ids`.
       */
      "a'b"?: number | undefined
      /**
       * At most 8 characters.
       * At most 50 elements.
       * Give at least one of `a'b`, `c` and `ids`.
       */
      c?: readonly string[] | undefined
      /**
       * Give the data: it is sent as JSON text.
       * At least 1 element.
       * Give at least one of `a'b`, `c` and `ids`.
       */
      ids?: readonly string[] | undefined
      /** At least 1. */
      amount: number
      rules?: readonly PostRequestJsonRules[] | undefined
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
    fixed?: PostRequestJsonRulesFixed | undefined
    /** Give exactly one of `fixed` and `rate`. */
    rate?: number | undefined
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  query: [
    {
      name: 'out_order_no',
      schema: { kind: 'string', minLength: 1, maxLength: 32 },
      choice: { rule: 'exactly-one', group: 'id' },
    },
    { name: 'query_id', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'id' } },
  ],
  body: {
    kind: 'object',
    properties: [
      {
        name: 'transaction_id',
        schema: { kind: 'string', minLength: 32, maxLength: 32 },
        choice: { rule: 'exactly-one', group: 'order' },
      },
      {
        name: 'out_trade_no',
        schema: { kind: 'string', minLength: 6, maxLength: 32 },
        choice: { rule: 'exactly-one', group: 'order' },
      },
      {
        name: "a'b",
        schema: { kind: 'integer', minimum: 1, maximum: 100 },
        choice: { rule: 'at-least-one', group: "it's" },
      },
      {
        name: 'c',
        schema: { kind: 'array', items: { kind: 'string', maxLength: 8 }, maxItems: 50 },
        choice: { rule: 'at-least-one', group: "it's" },
      },
      {
        name: 'ids',
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: { kind: 'array', items: { kind: 'string' }, minItems: 1 },
          },
        },
        choice: { rule: 'at-least-one', group: "it's" },
      },
      { name: 'amount', required: true, schema: { kind: 'integer', minimum: 1 } },
      {
        name: 'rules',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'name', required: true, schema: { kind: 'string' } },
              {
                name: 'fixed',
                schema: {
                  kind: 'object',
                  properties: [{ name: 'value', required: true, schema: { kind: 'integer' } }],
                },
                choice: { rule: 'exactly-one', group: 'x' },
              },
              { name: 'rate', schema: { kind: 'integer' }, choice: { rule: 'exactly-one', group: 'x' } },
            ],
          },
        },
      },
    ],
  },
}))

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
