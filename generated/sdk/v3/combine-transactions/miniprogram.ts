/** 由openapi/v3/combine-transactions/miniprogram.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 个人收款小程序下单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 合单发起方的AppID
   * 1–32个字符。
   */
  combine_appid: string
  /**
   * 合单发起方的商户号
   * 1–32个字符。
   */
  combine_mchid: string
  /**
   * 合单商户订单号，同一合单商户号下不可重复
   * 至多32个字符。
   */
  combine_out_trade_no: string
  /** 支付者 */
  combine_payer_info: PostRequestJsonCombinePayerInfo
  /** 支付场景信息 */
  scene_info?: PostRequestJsonSceneInfo | undefined
  /** 子单列表 */
  sub_orders: readonly PostRequestJsonSubOrders[]
  /**
   * 交易结束时间，RFC 3339格式，过时不能再支付
   * 1–32个字符。
   */
  time_expire?: string | undefined
  /** 通知地址，公网可访问的HTTPS地址，不带查询参数 */
  notify_url?: string | undefined
  /**
   * 交易场景
   * `RECOMMERCE` 枚举值
   */
  trade_scenario?: 'RECOMMERCE' | undefined
}

/** 个人收款小程序下单：应答 */
export interface PostResponse {
  /** 预支付交易会话标识，两小时内有效 */
  prepay_id: string
}

/**
 * 个人收款小程序下单：错误码
 *
 * - `APPID_MCHID_NOT_MATCH` (400): appid 未与合单商户号绑定，先完成绑定
 * - `MCH_NOT_EXISTS` (400): 合单或子单的商户号查不到，逐一核对
 * - `ORDER_CLOSED` (400): 合单已经关闭，改用新单号重新下单
 * - `NOAUTH` (403): 商户号没有合单权限，开通后再调用
 * - `OUT_TRADE_NO_USED` (403): 合单或子单的商户订单号已用过，换新单号
 * - `RULELIMIT` (403): 触发业务规则限制，依应答 message 处理
 * - `ACCOUNTERROR` (403): 付款用户的账号异常，本单无法继续
 * - `TRADE_ERROR` (403): 交易因业务原因被拒，依应答 message 处理
 * - `FREQUENCY_LIMITED` (429): 调用过于频繁，放慢并退避后重试
 * - `OPENID_MISMATCH` (500): openid 不属于所传 appid，改传对应的值
 * - `SYSTEMERROR` (500): 微信侧异常，保持参数不变再次请求
 * - `BANKERROR` (500): 银行通道异常，参数不变稍后再试
 */
export type PostErrorCode =
  | 'APPID_MCHID_NOT_MATCH'
  | 'MCH_NOT_EXISTS'
  | 'ORDER_CLOSED'
  | 'NOAUTH'
  | 'OUT_TRADE_NO_USED'
  | 'RULELIMIT'
  | 'ACCOUNTERROR'
  | 'TRADE_ERROR'
  | 'FREQUENCY_LIMITED'
  | 'OPENID_MISMATCH'
  | 'SYSTEMERROR'
  | 'BANKERROR'
  | V3ErrorCode

export interface PostRequestJsonCombinePayerInfo {
  /** 用户在该AppID下的openid */
  openid: string
}

export interface PostRequestJsonSceneInfo {
  /**
   * 商户端设备号
   * 7–16个字符。
   */
  device_id?: string | undefined
  /**
   * 用户终端IP，IPv4或IPv6
   * 1–45个字符。
   */
  payer_client_ip: string
}

export interface PostRequestJsonSubOrders {
  /**
   * 子单商户号
   * 1–32个字符。
   */
  mchid: string
  /**
   * 商品服务类型
   * `INDIVIDUALTRADE` 枚举值
   */
  order_service_type?: 'INDIVIDUALTRADE' | undefined
  /** 个人收款方受理授权ID */
  individual_auth_id: string
  /** 个人收款方的平台昵称 */
  individual_name?: string | undefined
  /**
   * 子单的商户订单号，不可与其他订单重复
   * 6–32个字符。
   */
  out_trade_no: string
  /** 子单金额 */
  amount: PostRequestJsonSubOrdersAmount
  /**
   * 附加数据，查单和支付通知会原样带回
   * 1–128个字符。
   */
  attach: string
  /**
   * 商品描述，展示在用户的账单详情里
   * 1–127个字符。
   */
  description: string
}

export interface PostRequestJsonSubOrdersAmount {
  /** 标价金额，单位为分 */
  total_amount: number
  /**
   * 币种，人民币为CNY
   * 1–8个字符。
   */
  currency: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/combine-transactions/miniprogram#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/combine-transactions/miniprogram',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 个人收款小程序下单
 *
 * 平台为个人收款方创建合单支付，小程序用返回的标识调起支付。
 *
 * 收款方须先完成个人收款受理授权。金额单位是分，子单号与交易单号都不可重复。
 *
 * 后续通知：
 *
 * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     combine_appid: 'wx6f3a90c2d5e81b47',
 *     combine_mchid: '1900000109',
 *     combine_out_trade_no: 'HD20260801000021',
 *     combine_payer_info: { openid: 'oUpF8uDemo0000000000000000A1' },
 *     sub_orders: [
 *       {
 *         mchid: '1900000109',
 *         individual_auth_id: 'SQ20260801000001',
 *         out_trade_no: 'DD20260801000137',
 *         amount: { total_amount: 6800, currency: 'CNY' },
 *         attach: 'channel=mini',
 *         description: '山前咖啡手冲豆250克',
 *       },
 *     ],
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
      { name: 'combine_appid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'combine_mchid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'combine_out_trade_no', required: true, schema: { kind: 'string', maxLength: 32 } },
      {
        name: 'combine_payer_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
        },
      },
      {
        name: 'scene_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'device_id', schema: { kind: 'string', minLength: 7, maxLength: 16 } },
            {
              name: 'payer_client_ip',
              required: true,
              schema: { kind: 'string', minLength: 1, maxLength: 45 },
            },
          ],
        },
      },
      {
        name: 'sub_orders',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'mchid', required: true, schema: { kind: 'string', minLength: 1, maxLength: 32 } },
              {
                name: 'order_service_type',
                schema: { kind: 'string', enum: [{ value: 'INDIVIDUALTRADE' }] },
              },
              { name: 'individual_auth_id', required: true, schema: { kind: 'string' } },
              { name: 'individual_name', schema: { kind: 'string' } },
              {
                name: 'out_trade_no',
                required: true,
                schema: { kind: 'string', minLength: 6, maxLength: 32 },
              },
              {
                name: 'amount',
                required: true,
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'total_amount', required: true, schema: { kind: 'number' } },
                    {
                      name: 'currency',
                      required: true,
                      schema: { kind: 'string', minLength: 1, maxLength: 8 },
                    },
                  ],
                },
              },
              { name: 'attach', required: true, schema: { kind: 'string', minLength: 1, maxLength: 128 } },
              {
                name: 'description',
                required: true,
                schema: { kind: 'string', minLength: 1, maxLength: 127 },
              },
            ],
          },
        },
      },
      { name: 'time_expire', schema: { kind: 'string', minLength: 1, maxLength: 32 } },
      { name: 'notify_url', schema: { kind: 'string' } },
      { name: 'trade_scenario', schema: { kind: 'string', enum: [{ value: 'RECOMMERCE' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.combineTransactions.miniprogram`。 */
export interface PageMethods {
  /**
   * 个人收款小程序下单
   *
   * 平台为个人收款方创建合单支付，小程序用返回的标识调起支付。
   *
   * 收款方须先完成个人收款受理授权。金额单位是分，子单号与交易单号都不可重复。
   *
   * 后续通知：
   *
   * - 支付成功通知(TRANSACTION.SUCCESS)（`webhooks/v3/TRANSACTION.SUCCESS`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012602225)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.combineTransactions.miniprogram.post({
   *   json: {
   *     combine_appid: 'wx6f3a90c2d5e81b47',
   *     combine_mchid: '1900000109',
   *     combine_out_trade_no: 'HD20260801000021',
   *     combine_payer_info: { openid: 'oUpF8uDemo0000000000000000A1' },
   *     sub_orders: [
   *       {
   *         mchid: '1900000109',
   *         individual_auth_id: 'SQ20260801000001',
   *         out_trade_no: 'DD20260801000137',
   *         amount: { total_amount: 6800, currency: 'CNY' },
   *         attach: 'channel=mini',
   *         description: '山前咖啡手冲豆250克',
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
