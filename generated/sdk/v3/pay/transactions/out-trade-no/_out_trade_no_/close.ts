/** Generated from openapi/v3/pay/transactions/out-trade-no/{out_trade_no}/close.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../runtime/index.js'
import { call } from '../../../../../runtime/client/call.js'

/** 关闭订单: request */
export interface PostRequest {
  /** 商户订单号 */
  out_trade_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户号 */
  mchid: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/pay/transactions/out-trade-no/{out_trade_no}/close#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  pathParameters: ['out_trade_no'],
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
 * 关闭订单
 *
 * 关闭一笔还没支付的订单，之后用户不能再为它付款。
 *
 * 换新单号重新下单之前先关闭旧单，避免用户付两次。刚下的单请稍等再关，已支付的单只能退款。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791860)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070360)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791839)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791881)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012791901)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012526915)
 * @example
 * ```ts
 * await post(client, { out_trade_no: 'DD20260801000137', json: { mchid: '1900000109' } })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}
