/** 由openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 关闭订单（服务商）：请求 */
export interface PostRequest {
  /** 商户订单号 */
  out_trade_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 关闭订单（服务商）：错误码
 *
 * - `MCH_NOT_EXISTS` (400): 请求中的商户号查不到，核对所填商户号
 * - `ORDER_CLOSED` (400): 订单已经关闭，不必再关，支付请换单号下单
 * - `RULE_LIMIT` (403): 触发业务规则限制，依应答 message 处理
 * - `TRADE_ERROR` (403): 关单因业务原因被拒，先查单确认支付状态
 * - `NO_AUTH` (403): 商户号没有此接口权限，开通后再调用
 * - `ACCOUNT_ERROR` (403): 付款用户的账号异常，无须再做操作
 * - `FREQUENCY_LIMITED` (429): 关单过于频繁，放慢调用并退避后重试
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持参数不变再次关单
 */
export type PostErrorCode =
  | 'MCH_NOT_EXISTS'
  | 'ORDER_CLOSED'
  | 'RULE_LIMIT'
  | 'TRADE_ERROR'
  | 'NO_AUTH'
  | 'ACCOUNT_ERROR'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close',
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
 * 关闭订单（服务商）
 *
 * 服务商关闭子商户一笔还没支付的订单，之后用户不能再为它付款。
 *
 * 换新单号重新下单之前先关闭旧单，避免用户付两次。刚下的单请稍等再关，已支付的单只能退款。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012526949)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012739019)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080236)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759669)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759725)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760108)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760518)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886167)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760574)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   out_trade_no: 'DD20260801000137',
 *   json: { sp_mchid: '1900006511', sub_mchid: '1900013511' },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_trade_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.pay.partner.transactions.outTradeNo._out_trade_no_.close`。 */
export interface PageMethods {
  /**
   * 关闭订单（服务商）
   *
   * 服务商关闭子商户一笔还没支付的订单，之后用户不能再为它付款。
   *
   * 换新单号重新下单之前先关闭旧单，避免用户付两次。刚下的单请稍等再关，已支付的单只能退款。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012526949)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012739019)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013080236)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759669)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012759725)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760108)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760518)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012886167)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760574)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.pay.partner.transactions.outTradeNo._out_trade_no_.close.post({
   *   out_trade_no: 'DD20260801000137',
   *   json: { sp_mchid: '1900006511', sub_mchid: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
