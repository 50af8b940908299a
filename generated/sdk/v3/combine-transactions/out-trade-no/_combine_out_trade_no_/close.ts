/** Generated from openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import { call } from '../../../../runtime/client/call.js'

/** 合单关单: request */
export interface PostRequest {
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 合单发起方的AppID */
  combine_appid: string
  /** 子单列表 */
  sub_orders: readonly PostRequestJsonSubOrders[]
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

export interface PostRequestJsonSubOrders {
  /** 子单商户号 */
  mchid: string
  /** 子单的商户订单号 */
  out_trade_no: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 子商户的AppID */
  sub_appid?: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close',
  pathParameters: ['combine_out_trade_no'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 合单关单
 *
 * 关闭一次还没支付的合单，须列出其中的全部子单。
 *
 * 合单只能整体关闭。已支付的子单请走退款。
 * @example
 * ```ts
 * await post(client, {
 *   combine_out_trade_no: 'HD20260801000021',
 *   json: {
 *     combine_appid: 'wx6f3a90c2d5e81b47',
 *     sub_orders: [{ mchid: '1900000109', out_trade_no: 'DD20260801000137' }],
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}
