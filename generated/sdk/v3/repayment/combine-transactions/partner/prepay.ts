/** 由openapi/v3/repayment/combine-transactions/partner/prepay.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 还款下单（合单）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 还款单订单号 */
  combine_out_trade_no: string
  /** 还款服务商商户号 */
  combine_mchid: string
  /** 还款明细单信息列表 */
  sub_orders: readonly PostRequestJsonSubOrders[]
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url?: string | undefined
  /** H5调起支付场景信息 */
  h5_info?: PostRequestJsonH5Info | undefined
  /** APP调起支付场景信息 */
  app_info?: PostRequestJsonAppInfo | undefined
  /** 小程序调起支付场景信息 */
  miniprogram_info?: PostRequestJsonMiniprogramInfo | undefined
  /** 支付者信息 */
  combine_payer_info?: PostRequestJsonCombinePayerInfo | undefined
  /** 微信内网页调起支付场景信息 */
  wechat_web_info?: PostRequestJsonWechatWebInfo | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 还款下单（合单）：应答 */
export interface PostResponse {
  /** 预支付交易会话标识 */
  prepay_id?: string
  /** 支付跳转链接 */
  h5_url?: string
}

/** 还款下单（合单）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonSubOrders {
  /** 还款单发起商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 还款明细单订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: PostRequestJsonSubOrdersAmount
  /** 附加数据 */
  attach: string
  /** 商品描述 */
  description: string
  /** 结算信息 */
  settle_info?: PostRequestJsonSubOrdersSettleInfo | undefined
}

export interface PostRequestJsonSubOrdersAmount {
  /** 标价金额 */
  total_amount: number
  /** 标价币种 */
  currency: string
}

export interface PostRequestJsonSubOrdersSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean | undefined
  /** 补差金额 */
  subsidy_amount?: number | undefined
}

export interface PostRequestJsonH5Info {
  /** 还款服务商APPID */
  combine_appid: string
  /** 用户终端IP */
  payer_client_ip: string
  /** 场景类型 */
  type: 'iOS' | 'Android' | 'Wap'
  /** 应用名称 */
  app_name?: string | undefined
  /** 网站URL */
  app_url: string
  /** iOS平台BundleID */
  bundle_id?: string | undefined
  /** Android平台PackageName */
  package_name?: string | undefined
}

export interface PostRequestJsonAppInfo {
  /** 还款服务商APPID */
  combine_appid: string
}

export interface PostRequestJsonMiniprogramInfo {
  /** 还款服务商APPID */
  combine_appid: string
  /** 用户标识 */
  openid: string
}

export interface PostRequestJsonCombinePayerInfo {
  /** 实名支付 */
  identity?: PostRequestJsonCombinePayerInfoIdentity | undefined
}

export interface PostRequestJsonCombinePayerInfoIdentity {
  /** 类型 */
  type:
    | 'IDCARD'
    | 'HONGKONG_MACAO'
    | 'HONGKONG_MACAO_RESIDENT'
    | 'TAIWAN_RESIDENT'
    | 'FOREIGN_RESIDENT'
    | 'OVERSEA_PASSPORT'
    | 'TAIWAN_COMPATRIOT_PERMIT'
  /**
   * 加密后的证件号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  number: string
  /**
   * 加密后的姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name: string
}

export interface PostRequestJsonWechatWebInfo {
  /** 还款服务商APPID */
  combine_appid?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 网页经营场景URL */
  webview_url?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/repayment/combine-transactions/partner/prepay#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/repayment/combine-transactions/partner/prepay',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/combine_payer_info/identity/number', '/json/combine_payer_info/identity/name'],
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
 * 还款下单（合单）
 *
 * 由还款服务商发起还款，一张还款单带若干明细单，从H5、App、小程序或微信内网页里选一种场景对象填写。H5得到`h5_url`，其他场景得到`prepay_id`；金额单位为分。
 *
 * 后续查单、关单只能用还款单自己的接口。填`identity`做实名支付时，姓名与证件号传密文并带`Wechatpay-Serial`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     combine_out_trade_no: 'HD20260801000021',
 *     combine_mchid: '1900000109',
 *     sub_orders: [
 *       {
 *         mchid: '1900000109',
 *         out_trade_no: 'DD20260801000137',
 *         amount: { total_amount: 10, currency: 'CNY' },
 *         attach: 'channel=store',
 *         description: '山前分期',
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
      { name: 'combine_out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'combine_mchid', required: true, schema: { kind: 'string' } },
      {
        name: 'sub_orders',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'mchid', required: true, schema: { kind: 'string' } },
              { name: 'sub_mchid', schema: { kind: 'string' } },
              { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
              {
                name: 'amount',
                required: true,
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'total_amount', required: true, schema: { kind: 'number' } },
                    { name: 'currency', required: true, schema: { kind: 'string' } },
                  ],
                },
              },
              { name: 'attach', required: true, schema: { kind: 'string' } },
              { name: 'description', required: true, schema: { kind: 'string' } },
              {
                name: 'settle_info',
                schema: {
                  kind: 'object',
                  properties: [
                    { name: 'profit_sharing', schema: { kind: 'boolean' } },
                    { name: 'subsidy_amount', schema: { kind: 'integer' } },
                  ],
                },
              },
            ],
          },
        },
      },
      { name: 'time_expire', schema: { kind: 'string' } },
      { name: 'notify_url', schema: { kind: 'string' } },
      {
        name: 'h5_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'combine_appid', required: true, schema: { kind: 'string' } },
            { name: 'payer_client_ip', required: true, schema: { kind: 'string' } },
            {
              name: 'type',
              required: true,
              schema: { kind: 'string', enum: [{ value: 'iOS' }, { value: 'Android' }, { value: 'Wap' }] },
            },
            { name: 'app_name', schema: { kind: 'string' } },
            { name: 'app_url', required: true, schema: { kind: 'string' } },
            { name: 'bundle_id', schema: { kind: 'string' } },
            { name: 'package_name', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'app_info',
        schema: {
          kind: 'object',
          properties: [{ name: 'combine_appid', required: true, schema: { kind: 'string' } }],
        },
      },
      {
        name: 'miniprogram_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'combine_appid', required: true, schema: { kind: 'string' } },
            { name: 'openid', required: true, schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'combine_payer_info',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'identity',
              schema: {
                kind: 'object',
                properties: [
                  {
                    name: 'type',
                    required: true,
                    schema: {
                      kind: 'string',
                      enum: [
                        { value: 'IDCARD' },
                        { value: 'HONGKONG_MACAO' },
                        { value: 'HONGKONG_MACAO_RESIDENT' },
                        { value: 'TAIWAN_RESIDENT' },
                        { value: 'FOREIGN_RESIDENT' },
                        { value: 'OVERSEA_PASSPORT' },
                        { value: 'TAIWAN_COMPATRIOT_PERMIT' },
                      ],
                    },
                  },
                  { name: 'number', required: true, schema: { kind: 'string' } },
                  { name: 'name', required: true, schema: { kind: 'string' } },
                ],
              },
            },
          ],
        },
      },
      {
        name: 'wechat_web_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'combine_appid', schema: { kind: 'string' } },
            { name: 'openid', schema: { kind: 'string' } },
            { name: 'webview_url', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.repayment.combineTransactions.partner.prepay`。 */
export interface PageMethods {
  /**
   * 还款下单（合单）
   *
   * 由还款服务商发起还款，一张还款单带若干明细单，从H5、App、小程序或微信内网页里选一种场景对象填写。H5得到`h5_url`，其他场景得到`prepay_id`；金额单位为分。
   *
   * 后续查单、关单只能用还款单自己的接口。填`identity`做实名支付时，姓名与证件号传密文并带`Wechatpay-Serial`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015124463)
   * @example
   * ```ts
   * const answer = await client.v3.repayment.combineTransactions.partner.prepay.post({
   *   json: {
   *     combine_out_trade_no: 'HD20260801000021',
   *     combine_mchid: '1900000109',
   *     sub_orders: [
   *       {
   *         mchid: '1900000109',
   *         out_trade_no: 'DD20260801000137',
   *         amount: { total_amount: 10, currency: 'CNY' },
   *         attach: 'channel=store',
   *         description: '山前分期',
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
