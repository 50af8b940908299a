/** 由openapi/v3/global/profit-sharing/orders.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 请求分账（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers?: readonly PostRequestJsonReceivers[] | undefined
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 请求分账（境外）：应答 */
export interface PostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: string
  /** 分账接收方列表 */
  receivers?: PostResponseReceivers[]
}

/** 请求分账（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonReceivers {
  /**
   * 分账币种
   * `CNY` 枚举值
   */
  currency: 'CNY'
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号 */
  account: string
  /**
   * 分账个人接收方姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name?: string | undefined
  /** 是否已经获取用户实名信息授权 */
  authorized?: boolean | undefined
  /** 分账金额，单位为币种的最小单位 */
  amount: number
  /** 分账描述 */
  description: string
}

export interface PostResponseReceivers {
  /** 分账币种 */
  currency: string
  /** 分账金额 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方帐号 */
  account: string
  /** 分账结果 */
  result: string
  /** 分账失败原因 */
  fail_reason: string
  /** 分账创建时间 */
  create_time: string
  /** 分账完成时间 */
  finish_time: string
  /** 分账明细单号 */
  detail_id?: string
  /** 分账明细类型 */
  detail_type?: string
  /** 出资方结算币种 */
  settlement_currency?: string
  /** 出资方结算金额 */
  settlement_amount?: number
  /** 汇率值 */
  rate?: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/profit-sharing/orders#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/profit-sharing/orders',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/receivers/*/name'],
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
 * 请求分账（境外）
 *
 * 把已付款订单的资金分给列表里的接收方，金额按人民币分计，接收方要事先添加好。给个人带姓名时传密文并带`Wechatpay-Serial`；各方是否到账逐个看`result`。
 *
 * 重试沿用同一个`out_order_no`。`unfreeze_unsplit`传`true`会把剩余资金一并解冻，之后不能再分；还要分就传`false`。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     transaction_id: '4200002026080112300000000042',
 *     out_order_no: 'ZD202608010003',
 *     unfreeze_unsplit: true,
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      {
        name: 'receivers',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'currency', required: true, schema: { kind: 'string', enum: [{ value: 'CNY' }] } },
              {
                name: 'type',
                required: true,
                schema: {
                  kind: 'string',
                  enum: [
                    { value: 'MERCHANT_ID' },
                    { value: 'PERSONAL_OPENID' },
                    { value: 'PERSONAL_SUB_OPENID' },
                  ],
                },
              },
              { name: 'account', required: true, schema: { kind: 'string' } },
              { name: 'name', schema: { kind: 'string' } },
              { name: 'authorized', schema: { kind: 'boolean' } },
              { name: 'amount', required: true, schema: { kind: 'integer' } },
              { name: 'description', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
      { name: 'unfreeze_unsplit', required: true, schema: { kind: 'boolean' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.profitSharing.orders`。 */
export interface PageMethods {
  /**
   * 请求分账（境外）
   *
   * 把已付款订单的资金分给列表里的接收方，金额按人民币分计，接收方要事先添加好。给个人带姓名时传密文并带`Wechatpay-Serial`；各方是否到账逐个看`result`。
   *
   * 重试沿用同一个`out_order_no`。`unfreeze_unsplit`传`true`会把剩余资金一并解冻，之后不能再分；还要分就传`false`。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
   * @example
   * ```ts
   * const answer = await client.v3.global.profitSharing.orders.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     transaction_id: '4200002026080112300000000042',
   *     out_order_no: 'ZD202608010003',
   *     unfreeze_unsplit: true,
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
