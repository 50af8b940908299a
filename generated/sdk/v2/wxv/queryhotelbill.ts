/** 由openapi/v2/wxv/queryhotelbill.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, AtLeastOne, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询速住订单（支付分V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export type PostRequestXml = AtLeastOne<
  {
    /**
     * 接口版本号
     * `1.0` 枚举值
     */
    version: '1.0'
    /** 公众账号ID */
    appid: string
    /** 商户号 */
    mch_id: string
    /**
     * 签名类型
     * `HMAC-SHA256` 枚举值
     */
    sign_type: 'HMAC-SHA256'
    /**
     * 商户服务订单号
     * 以下字段至少提供一个：`out_order_no`、`return_query_id`。
     */
    out_order_no?: string | undefined
    /**
     * 回跳查询id
     * 以下字段至少提供一个：`out_order_no`、`return_query_id`。
     */
    return_query_id?: string | undefined
    /** 服务ID */
    service_id: string
  },
  'out_order_no' | 'return_query_id'
>

/** 查询速住订单（支付分V2）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 单据状态 */
  state: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 房间 */
  room: string
  /** 入住时间 */
  start_time: string
  /** 预定离店时间 */
  end_time?: string
  /** 酒店 */
  service_location: string
  /** 押金 */
  deposit_amount: number
  /** 房费 */
  room_rate: number
  /** 房费说明 */
  room_rate_desc: string
  /** 实际离店时间 */
  real_end_time?: string
  /** 是否入住 */
  checked_in: boolean
  /** 其他费用，单位为分 */
  other_fee?: number
  /** 其他费用说明 */
  other_fee_desc?: string
  /** 赔偿金费用，单位为分 */
  compensation_fee?: number
  /** 赔偿金说明 */
  compensation_fee_desc?: string
  /** 延迟退房费 */
  overdue_fine?: number
  /** 延迟退房说明 */
  overdue_fine_desc?: string
  /** 取消费用，单位为分 */
  cancel_fee?: number
  /** 取消费用说明 */
  cancel_fee_desc?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 完结凭证 */
  finish_ticket: string
  /** 回调数据包 */
  attach?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /**
   * 支付方式
   * `MchChannelPayType` 枚举值
   */
  pay_type?: 'MchChannelPayType' | (string & {})
}

/** 查询速住订单（支付分V2）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/wxv/queryhotelbill#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/wxv/queryhotelbill',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    numbers: [
      '/deposit_amount',
      '/room_rate',
      '/other_fee',
      '/compensation_fee',
      '/overdue_fine',
      '/cancel_fee',
    ],
    booleans: ['/checked_in'],
  },
})

/**
 * 查询速住订单（支付分V2）
 *
 * 随时查看酒店订单走到哪一步：用户确认后为`USER_ACCEPTED`，此时取出`finish_ticket`留作完结。付清后有`finish_transaction_id`。
 *
 * 商户服务订单号和回跳查询id二选一。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     version: '1.0',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     out_order_no: 'ZD202608010003',
 *     service_id: '2002000000000000000000000000042',
 *   },
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
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '1.0' }] } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'out_order_no', schema: { kind: 'string' }, choice: { rule: 'at-least-one', group: 'order' } },
      {
        name: 'return_query_id',
        schema: { kind: 'string' },
        choice: { rule: 'at-least-one', group: 'order' },
      },
      { name: 'service_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.wxv.queryhotelbill`。 */
export interface PageMethods {
  /**
   * 查询速住订单（支付分V2）
   *
   * 随时查看酒店订单走到哪一步：用户确认后为`USER_ACCEPTED`，此时取出`finish_ticket`留作完结。付清后有`finish_transaction_id`。
   *
   * 商户服务订单号和回跳查询id二选一。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3)
   * @example
   * ```ts
   * const answer = await client.v2.wxv.queryhotelbill.post({
   *   xml: {
   *     version: '1.0',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     out_order_no: 'ZD202608010003',
   *     service_id: '2002000000000000000000000000042',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
