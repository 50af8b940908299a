/** 由openapi/v3/offlineface/transactions.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OpenObject, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 刷脸申请扣款：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 支付凭证 */
  auth_code: string
  /** 服务商公众号appid */
  sp_appid?: string | undefined
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 子商户公众号appid */
  sub_appid?: string | undefined
  /** 子商户商户号 */
  sub_mchid?: string | undefined
  /** 金额信息 */
  amount?: PostRequestJsonAmount | undefined
  /** 支付场景信息 */
  scene_info?: PostRequestJsonSceneInfo | undefined
  /** 优惠标记 */
  goods_tag?: string | undefined
  /** 商品信息 */
  description?: string | undefined
  /** 商户附加信息 */
  attach?: string | undefined
  /** 结算信息 */
  settle_info?: PostRequestJsonSettleInfo | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 业务信息 */
  business?: PostRequestJsonBusiness | undefined
}

/** 刷脸申请扣款：应答 */
export interface PostResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: PostResponsePayer
  /** 金额信息 */
  amount?: PostResponseAmount
  /** 优惠信息 */
  promotion_detail?: OpenObject[]
  /** 支付场景信息 */
  scene_info?: PostResponseSceneInfo
  /** 付款银行 */
  bank_type?: string
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {})
  /** 交易状态 */
  trade_state?: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间 */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}

/** 刷脸申请扣款：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonAmount {
  /** 总金额 */
  total: number
  /**
   * 货币类型
   * `CNY` 枚举值
   */
  currency: 'CNY'
}

export interface PostRequestJsonSceneInfo {
  /** 设备IP */
  device_ip: string
}

export interface PostRequestJsonSettleInfo {
  /** 是否支持分账 */
  profit_sharing?: boolean | undefined
}

export interface PostRequestJsonBusiness {
  /** 平台产品ID */
  business_product_id: 2 | 11
  /** 平台场景ID */
  business_scene_id: 3 | 4 | 5 | 6 | 124 | 125 | 126
}

export interface PostResponsePayer {
  /** 公众下的openid */
  sp_openid?: string
  /** 子公众下的openid */
  sub_openid?: string
}

export interface PostResponseAmount {
  /** 总金额 */
  total: number
  /**
   * 货币类型
   * `CNY` 枚举值
   */
  currency: 'CNY' | (string & {})
}

export interface PostResponseSceneInfo {
  /** 设备IP */
  device_ip?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/offlineface/transactions#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/offlineface/transactions',
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
 * 刷脸申请扣款
 *
 * 凭刷脸得到的`auth_code`向用户扣款，金额单位分。没有明确的`trade_state`时按商户订单号查单，不要直接当失败。
 *
 * 重试不换`out_trade_no`；`debt_state`表示用户是否欠款，还款另有单号`repayment_transaction_id`。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
 * @example
 * ```ts
 * const answer = await post(client, { json: { auth_code: '134500000000000042' } })
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
      { name: 'auth_code', required: true, schema: { kind: 'string' } },
      { name: 'sp_appid', schema: { kind: 'string' } },
      { name: 'sp_mchid', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      {
        name: 'amount',
        schema: {
          kind: 'object',
          properties: [
            { name: 'total', required: true, schema: { kind: 'integer' } },
            { name: 'currency', required: true, schema: { kind: 'string', enum: [{ value: 'CNY' }] } },
          ],
        },
      },
      {
        name: 'scene_info',
        schema: {
          kind: 'object',
          properties: [{ name: 'device_ip', required: true, schema: { kind: 'string' } }],
        },
      },
      { name: 'goods_tag', schema: { kind: 'string' } },
      { name: 'description', schema: { kind: 'string' } },
      { name: 'attach', schema: { kind: 'string' } },
      {
        name: 'settle_info',
        schema: { kind: 'object', properties: [{ name: 'profit_sharing', schema: { kind: 'boolean' } }] },
      },
      { name: 'out_trade_no', schema: { kind: 'string' } },
      {
        name: 'business',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'business_product_id',
              required: true,
              schema: { kind: 'integer', enum: [{ value: 2 }, { value: 11 }] },
            },
            {
              name: 'business_scene_id',
              required: true,
              schema: {
                kind: 'integer',
                enum: [
                  { value: 3 },
                  { value: 4 },
                  { value: 5 },
                  { value: 6 },
                  { value: 124 },
                  { value: 125 },
                  { value: 126 },
                ],
              },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.offlineface.transactions`。 */
export interface PageMethods {
  /**
   * 刷脸申请扣款
   *
   * 凭刷脸得到的`auth_code`向用户扣款，金额单位分。没有明确的`trade_state`时按商户订单号查单，不要直接当失败。
   *
   * 重试不换`out_trade_no`；`debt_state`表示用户是否欠款，还款另有单号`repayment_transaction_id`。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html)
   * @example
   * ```ts
   * const answer = await client.v3.offlineface.transactions.post({
   *   json: { auth_code: '134500000000000042' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
