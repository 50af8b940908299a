/** 由openapi/v3/global/profit-sharing/transactions/mark.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 标记分账订单（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 订单标价币种 */
  currency?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 标记分账订单（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/profit-sharing/transactions/mark#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/profit-sharing/transactions/mark',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 标记分账订单（境外）
 *
 * 下单之前先声明这个商户订单号以后要分账，用户付款后钱会冻结在商户账户，等你分账或解冻。
 *
 * 没有先标记的订单不会冻结资金；`out_trade_no`和币种须与随后下单时一致。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804)
 * @example
 * ```ts
 * await post(client, {
 *   json: { sub_mchid: '1900013511', out_trade_no: 'DD20260801000137', currency: 'CNY' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'out_trade_no', schema: { kind: 'string' } },
      { name: 'currency', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.profitSharing.transactions.mark`。 */
export interface PageMethods {
  /**
   * 标记分账订单（境外）
   *
   * 下单之前先声明这个商户订单号以后要分账，用户付款后钱会冻结在商户账户，等你分账或解冻。
   *
   * 没有先标记的订单不会冻结资金；`out_trade_no`和币种须与随后下单时一致。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804)
   * @example
   * ```ts
   * await client.v3.global.profitSharing.transactions.mark.post({
   *   json: { sub_mchid: '1900013511', out_trade_no: 'DD20260801000137', currency: 'CNY' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
