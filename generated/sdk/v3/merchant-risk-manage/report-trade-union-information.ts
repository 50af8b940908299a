/** Generated from openapi/v3/merchant-risk-manage/report-trade-union-information.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 上报订单关联信息: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 从业机构商户号 */
  acquiring_bank_id?: string
  /** 渠道号 */
  channel_id?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 用户标识 */
  openid?: string
  /**
   * 用户手机号
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  phone?: string
  /**
   * 用户实名证件号
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  certificates_number?: string
  /** 用户终端ip */
  client_ip?: string
  /** 商户判定交易的风险等级 */
  risk_level?: number
  /**
   * 线上线下标识
   * `1` | `2` 枚举值之一
   */
  line_type?: 1 | 2
  /**
   * 虚拟实物标识
   * `1` | `2` 枚举值之一
   */
  goods_type?: 1 | 2
  /**
   * 物品发布类型
   * `1` | `2` 枚举值之一
   */
  seller_type?: 1 | 2
  /** 是否需要物流发货 */
  is_need_deliver?: boolean
  /**
   * 用户设备类型
   * `1` | `2` | `3` 枚举值之一
   */
  device_type?: 1 | 2 | 3
  /** 付款方用户标识 */
  userid?: string
  /** 手机号来源 */
  phone_from?: number
  /** 收款方用户标识 */
  seller_userid?: string
  /**
   * 业务场景
   * `0` | `1` | `2` 枚举值之一
   */
  scene?: 0 | 1 | 2
  /** 充值业务场景独有字段 */
  recharge_fields?: PostRequestJsonRechargeFields
  /** 生活缴费场景独有字段 */
  living_expenses_fields?: PostRequestJsonLivingExpensesFields
  /** 扩展字段1，json格式 */
  extra_fields1?: string
  /** 扩展字段2，json格式 */
  extra_fields2?: string
  /** 扩展字段3，json格式 */
  extra_fields3?: string
  /** 高风险商品标签 */
  high_risk_goods?: number
  /** 下单设备与支付设备是否为同一台 */
  same_deviced?: boolean
  /** 用户下单设备是否是常用设备 */
  reliable_device?: boolean
  /** 收货省份 */
  delivery_province?: string
  /** 收货城市 */
  delivery_city?: string
  /** 收货人地址是否新增 */
  new_address?: boolean
  /** 上一笔支付openid */
  last_pay_openid?: string
  /**
   * 高风险类目
   * `1` | `2` | `3` | `4` | `5` | `6` 枚举值之一
   */
  risky_goods?: 1 | 2 | 3 | 4 | 5 | 6
  /**
   * 订单类型，如小时购、自提
   * `1` | `2` 枚举值之一
   */
  offline_delivery_label?: 1 | 2
  /** 是否为代付订单 */
  proxy_payment?: boolean
  /** 下单人手机号，前3后4 */
  order_phone_number?: string
  /**
   * 下单人风险等级
   * `1` | `2` | `3` | `4` | `5` | `6` | `7` 枚举值之一
   */
  user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /**
   * 商户风险等级
   * `1` | `2` | `3` | `4` | `5` | `6` | `7` 枚举值之一
   */
  sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /** 手机号所属地 */
  phone_number_location?: string
  /** 商品类目 */
  goods_category?: string
  /** 前置打开行为异常 */
  pre_opening_behavior?: string
  /** 卖家是否是新账号 */
  new_store?: boolean
  /** 店铺标识 */
  store_identifier?: string
  /** 商品上架时间 */
  goods_listing_time?: string
  /** 合单商户订单号 */
  combine_out_trade_no?: string
  /** 合单商户号 */
  combine_mchid?: string
  /** 子单列表 */
  sub_orders?: readonly PostRequestJsonSubOrders[]
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 上报订单关联信息: response */
export interface PostResponse {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 从业机构商户号 */
  acquiring_bank_id?: string
  /** 渠道号 */
  channel_id?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
}

/** 上报订单关联信息: codes of its errors */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonRechargeFields {
  /** 充值账号类型 */
  account_type?: number
  /** 充值账号 */
  account?: string
}

export interface PostRequestJsonLivingExpensesFields {
  /** 户号 */
  acc_no?: string
  /** 费种 */
  type?: number
  /** 缴费城市 */
  city?: string
  /** 户号对应的地址信息 */
  address?: string
  /** 缴费户名 */
  acc_name?: string
  /** 机构名称 */
  company_name?: string
  /** 缴费金额 */
  amount?: number
}

export interface PostRequestJsonSubOrders {
  /** 子单商户订单号 */
  out_trade_no?: string
  /** 子单发起方商户号 */
  mch_id?: string
  /** 收货省份 */
  delivery_province?: string
  /** 收货城市 */
  delivery_city?: string
  /**
   * 高风险类目
   * `1` | `2` | `3` | `4` | `5` | `6` 枚举值之一
   */
  risky_goods?: 1 | 2 | 3 | 4 | 5 | 6
  /**
   * 下单人风险等级
   * `1` | `2` | `3` | `4` | `5` | `6` | `7` 枚举值之一
   */
  user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
  /**
   * 商户风险等级
   * `1` | `2` | `3` | `4` | `5` | `6` | `7` 枚举值之一
   */
  sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant-risk-manage/report-trade-union-information#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-risk-manage/report-trade-union-information',
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
        paths: ['/json/phone', '/json/certificates_number'],
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
 * 上报订单关联信息
 *
 * 下单之后、用户付款之前，上报这笔订单的场景、收货地、设备等线索，帮微信支付在付款时判断风险。手机号与证件号传密文，须带`Wechatpay-Serial`。
 *
 * 合单的线索写在`sub_orders`里，每个子单一份；`extra_fields1`等扩展字段是JSON字符串。`order_phone_number`只要前3后4位。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529250)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012692160)
 * @example
 * ```ts
 * const answer = await post(client, { json: {} })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_mchid', schema: { kind: 'string' } },
      { name: 'acquiring_bank_id', schema: { kind: 'string' } },
      { name: 'channel_id', schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'out_trade_no', schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'phone', schema: { kind: 'string' } },
      { name: 'certificates_number', schema: { kind: 'string' } },
      { name: 'client_ip', schema: { kind: 'string' } },
      { name: 'risk_level', schema: { kind: 'number' } },
      { name: 'line_type', schema: { kind: 'number', enum: [{ value: 1 }, { value: 2 }] } },
      { name: 'goods_type', schema: { kind: 'number', enum: [{ value: 1 }, { value: 2 }] } },
      { name: 'seller_type', schema: { kind: 'number', enum: [{ value: 1 }, { value: 2 }] } },
      { name: 'is_need_deliver', schema: { kind: 'boolean' } },
      { name: 'device_type', schema: { kind: 'number', enum: [{ value: 1 }, { value: 2 }, { value: 3 }] } },
      { name: 'userid', schema: { kind: 'string' } },
      { name: 'phone_from', schema: { kind: 'number' } },
      { name: 'seller_userid', schema: { kind: 'string' } },
      { name: 'scene', schema: { kind: 'number', enum: [{ value: 0 }, { value: 1 }, { value: 2 }] } },
      {
        name: 'recharge_fields',
        schema: {
          kind: 'object',
          properties: [
            { name: 'account_type', schema: { kind: 'number' } },
            { name: 'account', schema: { kind: 'string' } },
          ],
        },
      },
      {
        name: 'living_expenses_fields',
        schema: {
          kind: 'object',
          properties: [
            { name: 'acc_no', schema: { kind: 'string' } },
            { name: 'type', schema: { kind: 'number' } },
            { name: 'city', schema: { kind: 'string' } },
            { name: 'address', schema: { kind: 'string' } },
            { name: 'acc_name', schema: { kind: 'string' } },
            { name: 'company_name', schema: { kind: 'string' } },
            { name: 'amount', schema: { kind: 'number' } },
          ],
        },
      },
      { name: 'extra_fields1', schema: { kind: 'string' } },
      { name: 'extra_fields2', schema: { kind: 'string' } },
      { name: 'extra_fields3', schema: { kind: 'string' } },
      { name: 'high_risk_goods', schema: { kind: 'number' } },
      { name: 'same_deviced', schema: { kind: 'boolean' } },
      { name: 'reliable_device', schema: { kind: 'boolean' } },
      { name: 'delivery_province', schema: { kind: 'string' } },
      { name: 'delivery_city', schema: { kind: 'string' } },
      { name: 'new_address', schema: { kind: 'boolean' } },
      { name: 'last_pay_openid', schema: { kind: 'string' } },
      {
        name: 'risky_goods',
        schema: {
          kind: 'number',
          enum: [{ value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }, { value: 5 }, { value: 6 }],
        },
      },
      { name: 'offline_delivery_label', schema: { kind: 'number', enum: [{ value: 1 }, { value: 2 }] } },
      { name: 'proxy_payment', schema: { kind: 'boolean' } },
      { name: 'order_phone_number', schema: { kind: 'string' } },
      {
        name: 'user_risk_level',
        schema: {
          kind: 'number',
          enum: [
            { value: 1 },
            { value: 2 },
            { value: 3 },
            { value: 4 },
            { value: 5 },
            { value: 6 },
            { value: 7 },
          ],
        },
      },
      {
        name: 'sp_risk_level',
        schema: {
          kind: 'number',
          enum: [
            { value: 1 },
            { value: 2 },
            { value: 3 },
            { value: 4 },
            { value: 5 },
            { value: 6 },
            { value: 7 },
          ],
        },
      },
      { name: 'phone_number_location', schema: { kind: 'string' } },
      { name: 'goods_category', schema: { kind: 'string' } },
      { name: 'pre_opening_behavior', schema: { kind: 'string' } },
      { name: 'new_store', schema: { kind: 'boolean' } },
      { name: 'store_identifier', schema: { kind: 'string' } },
      { name: 'goods_listing_time', schema: { kind: 'string' } },
      { name: 'combine_out_trade_no', schema: { kind: 'string' } },
      { name: 'combine_mchid', schema: { kind: 'string' } },
      {
        name: 'sub_orders',
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'out_trade_no', schema: { kind: 'string' } },
              { name: 'mch_id', schema: { kind: 'string' } },
              { name: 'delivery_province', schema: { kind: 'string' } },
              { name: 'delivery_city', schema: { kind: 'string' } },
              {
                name: 'risky_goods',
                schema: {
                  kind: 'number',
                  enum: [{ value: 1 }, { value: 2 }, { value: 3 }, { value: 4 }, { value: 5 }, { value: 6 }],
                },
              },
              {
                name: 'user_risk_level',
                schema: {
                  kind: 'number',
                  enum: [
                    { value: 1 },
                    { value: 2 },
                    { value: 3 },
                    { value: 4 },
                    { value: 5 },
                    { value: 6 },
                    { value: 7 },
                  ],
                },
              },
              {
                name: 'sp_risk_level',
                schema: {
                  kind: 'number',
                  enum: [
                    { value: 1 },
                    { value: 2 },
                    { value: 3 },
                    { value: 4 },
                    { value: 5 },
                    { value: 6 },
                    { value: 7 },
                  ],
                },
              },
            ],
          },
        },
      },
    ],
  },
}))
