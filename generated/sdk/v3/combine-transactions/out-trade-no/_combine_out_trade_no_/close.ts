/** 由openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 合单关单：请求 */
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

/**
 * 合单关单：错误码
 *
 * - `APPID_MCHID_NOT_MATCH` (400): appid 未与合单商户号绑定，先完成绑定
 * - `MCH_NOT_EXISTS` (400): 合单或子单的商户号查不到，逐一核对
 * - `ORDER_CLOSED` (400): 合单已经关闭，改用新单号重新下单
 * - `TRADE_ERROR` (403): 交易因业务原因被拒，依应答 message 处理
 * - `NOAUTH` (403): 商户号没有合单权限，开通后再调用
 * - `RULELIMIT` (403): 触发业务规则限制，依应答 message 处理
 * - `ORDERNOTEXIST` (404): 查无此合单，确认该单号曾经下单成功
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，放慢并退避后重试
 * - `SYSTEMERROR` (500): 微信侧异常，保持参数不变再次请求
 */
export type PostErrorCode =
  | 'APPID_MCHID_NOT_MATCH'
  | 'MCH_NOT_EXISTS'
  | 'ORDER_CLOSED'
  | 'TRADE_ERROR'
  | 'NOAUTH'
  | 'RULELIMIT'
  | 'ORDERNOTEXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEMERROR'
  | V3ErrorCode

export interface PostRequestJsonSubOrders {
  /** 子单商户号 */
  mchid: string
  /** 子单的商户订单号 */
  out_trade_no: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 个人收款方受理授权ID */
  individual_auth_id?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012577452)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421130)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421225)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421330)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421404)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551793)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761079)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462102)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462171)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462247)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462566)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709095)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012602237)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761093)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015973150)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'combine_out_trade_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'combine_appid', required: true, schema: { kind: 'string' } },
      {
        name: 'sub_orders',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'mchid', required: true, schema: { kind: 'string' } },
              { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
              { name: 'sub_mchid', schema: { kind: 'string' } },
              { name: 'sub_appid', schema: { kind: 'string' } },
              { name: 'individual_auth_id', schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close`。 */
export interface PageMethods {
  /**
   * 合单关单
   *
   * 关闭一次还没支付的合单，须列出其中的全部子单。
   *
   * 合单只能整体关闭。已支付的子单请走退款。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012577452)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421130)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421225)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421330)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013421404)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551793)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761079)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462102)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462171)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462247)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013462566)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012709095)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012602237)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761093)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015973150)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close.post({
   *   combine_out_trade_no: 'HD20260801000021',
   *   json: {
   *     combine_appid: 'wx6f3a90c2d5e81b47',
   *     sub_orders: [{ mchid: '1900000109', out_trade_no: 'DD20260801000137' }],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
