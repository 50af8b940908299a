/** Generated from openapi/v2/pay/choices.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  AtLeastOne,
  CallOptions,
  Caller,
  OpenObject,
  OperationDescriptor,
} from '../../runtime/index.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** Title of v2/pay/choices: request */
export interface PostRequest {
  xml: PostRequestXml
}

export type PostRequestXml = AtLeastOne<
  {
    /** Give at least one of `transaction_id` and `out_trade_no`. */
    transaction_id?: string | undefined
    /** Give at least one of `transaction_id` and `out_trade_no`. */
    out_trade_no?: string | undefined
    /** Give exactly one of `way_0`, `way_1`, `way_2`, `way_3`, `way_4`, `way_5`, `way_6`, `way_7` and `way_8`. */
    way_0?: string | undefined
    /** Give exactly one of `way_0`, `way_1`, `way_2`, `way_3`, `way_4`, `way_5`, `way_6`, `way_7` and `way_8`. */
    way_1?: string | undefined
    /** Give exactly one of `way_0`, `way_1`, `way_2`, `way_3`, `way_4`, `way_5`, `way_6`, `way_7` and `way_8`. */
    way_2?: string | undefined
    /** Give exactly one of `way_0`, `way_1`, `way_2`, `way_3`, `way_4`, `way_5`, `way_6`, `way_7` and `way_8`. */
    way_3?: string | undefined
    /** Give exactly one of `way_0`, `way_1`, `way_2`, `way_3`, `way_4`, `way_5`, `way_6`, `way_7` and `way_8`. */
    way_4?: string | undefined
    /** Give exactly one of `way_0`, `way_1`, `way_2`, `way_3`, `way_4`, `way_5`, `way_6`, `way_7` and `way_8`. */
    way_5?: string | undefined
    /** Give exactly one of `way_0`, `way_1`, `way_2`, `way_3`, `way_4`, `way_5`, `way_6`, `way_7` and `way_8`. */
    way_6?: string | undefined
    /** Give exactly one of `way_0`, `way_1`, `way_2`, `way_3`, `way_4`, `way_5`, `way_6`, `way_7` and `way_8`. */
    way_7?: string | undefined
    /** Give exactly one of `way_0`, `way_1`, `way_2`, `way_3`, `way_4`, `way_5`, `way_6`, `way_7` and `way_8`. */
    way_8?: string | undefined
  },
  'transaction_id' | 'out_trade_no'
>

/** Title of v2/pay/choices: response */
export type PostResponse = OpenObject

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v2/pay/choices#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/choices',
  body: {
    kind: 'xml',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
})

/**
 * Title of v2/pay/choices
 * @example
 * ```ts
 * const answer = await post(client, { xml: { transaction_id: '…', way_0: '…' } })
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
      {
        name: 'transaction_id',
        schema: { kind: 'string' },
        choice: { rule: 'at-least-one', group: 'order' },
      },
      { name: 'out_trade_no', schema: { kind: 'string' }, choice: { rule: 'at-least-one', group: 'order' } },
      { name: 'way_0', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'way' } },
      { name: 'way_1', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'way' } },
      { name: 'way_2', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'way' } },
      { name: 'way_3', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'way' } },
      { name: 'way_4', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'way' } },
      { name: 'way_5', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'way' } },
      { name: 'way_6', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'way' } },
      { name: 'way_7', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'way' } },
      { name: 'way_8', schema: { kind: 'string' }, choice: { rule: 'exactly-one', group: 'way' } },
    ],
  },
}))

/** The page on a client: `client.v2.pay.choices`. */
export interface PageMethods {
  /**
   * Title of v2/pay/choices
   * @example
   * ```ts
   * const answer = await client.v2.pay.choices.post({
   *   xml: { transaction_id: '…', way_0: '…' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
