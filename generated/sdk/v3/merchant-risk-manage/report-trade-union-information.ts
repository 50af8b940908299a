/** 由openapi/v3/merchant-risk-manage/report-trade-union-information.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 上报订单关联信息：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构商户号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /**
   * 用户手机号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  phone?: string | undefined
  /**
   * 用户实名证件号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  certificates_number?: string | undefined
  /** 用户终端ip */
  client_ip?: string | undefined
  /** 商户判定交易的风险等级 */
  risk_level?: number | undefined
  /** 线上线下标识 */
  line_type?: 1 | 2 | undefined
  /** 虚拟实物标识 */
  goods_type?: 1 | 2 | undefined
  /** 物品发布类型 */
  seller_type?: 1 | 2 | undefined
  /** 是否需要物流发货 */
  is_need_deliver?: boolean | undefined
  /** 用户设备类型 */
  device_type?: 1 | 2 | 3 | undefined
  /** 付款方用户标识 */
  userid?: string | undefined
  /** 手机号来源 */
  phone_from?: number | undefined
  /** 收款方用户标识 */
  seller_userid?: string | undefined
  /** 业务场景 */
  scene?: 0 | 1 | 2 | undefined
  /** 充值业务场景独有字段 */
  recharge_fields?: PostRequestJsonRechargeFields | undefined
  /** 生活缴费场景独有字段 */
  living_expenses_fields?: PostRequestJsonLivingExpensesFields | undefined
  /** 扩展字段1，json格式 */
  extra_fields1?: string | undefined
  /** 扩展字段2，json格式 */
  extra_fields2?: string | undefined
  /** 扩展字段3，json格式 */
  extra_fields3?: string | undefined
  /** 高风险商品标签 */
  high_risk_goods?: number | undefined
  /** 下单设备与支付设备是否为同一台 */
  same_deviced?: boolean | undefined
  /** 用户下单设备是否是常用设备 */
  reliable_device?: boolean | undefined
  /** 收货省份 */
  delivery_province?: string | undefined
  /** 收货城市 */
  delivery_city?: string | undefined
  /** 收货人地址是否新增 */
  new_address?: boolean | undefined
  /** 上一笔支付openid */
  last_pay_openid?: string | undefined
  /** 高风险类目 */
  risky_goods?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** 订单类型，如小时购、自提 */
  offline_delivery_label?: 1 | 2 | undefined
  /** 是否为代付订单 */
  proxy_payment?: boolean | undefined
  /** 下单人手机号，前3后4 */
  order_phone_number?: string | undefined
  /** 下单人风险等级 */
  user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined
  /** 商户风险等级 */
  sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined
  /** 手机号所属地 */
  phone_number_location?: string | undefined
  /** 商品类目 */
  goods_category?: string | undefined
  /** 前置打开行为异常 */
  pre_opening_behavior?: string | undefined
  /** 卖家是否是新账号 */
  new_store?: boolean | undefined
  /** 店铺标识 */
  store_identifier?: string | undefined
  /** 商品上架时间 */
  goods_listing_time?: string | undefined
  /** 合单商户订单号 */
  combine_out_trade_no?: string | undefined
  /** 合单商户号 */
  combine_mchid?: string | undefined
  /** 子单列表 */
  sub_orders?: readonly PostRequestJsonSubOrders[] | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 上报订单关联信息：应答 */
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

/** 上报订单关联信息：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonRechargeFields {
  /** 充值账号类型 */
  account_type?: number | undefined
  /** 充值账号 */
  account?: string | undefined
}

export interface PostRequestJsonLivingExpensesFields {
  /** 户号 */
  acc_no?: string | undefined
  /** 费种 */
  type?: number | undefined
  /** 缴费城市 */
  city?: string | undefined
  /** 户号对应的地址信息 */
  address?: string | undefined
  /** 缴费户名 */
  acc_name?: string | undefined
  /** 机构名称 */
  company_name?: string | undefined
  /** 缴费金额 */
  amount?: number | undefined
}

export interface PostRequestJsonSubOrders {
  /** 子单商户订单号 */
  out_trade_no?: string | undefined
  /** 子单发起方商户号 */
  mch_id?: string | undefined
  /** 收货省份 */
  delivery_province?: string | undefined
  /** 收货城市 */
  delivery_city?: string | undefined
  /** 高风险类目 */
  risky_goods?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  /** 下单人风险等级 */
  user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined
  /** 商户风险等级 */
  sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined
}

/** 下方接口的描述，供客户端使用。 */
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
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529250)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012692160)
 * @example
 * ```ts
 * const answer = await post(client, { json: {} })
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

/** 客户端上的页面：`client.v3.merchantRiskManage.reportTradeUnionInformation`。 */
export interface PageMethods {
  /**
   * 上报订单关联信息
   *
   * 下单之后、用户付款之前，上报这笔订单的场景、收货地、设备等线索，帮微信支付在付款时判断风险。手机号与证件号传密文，须带`Wechatpay-Serial`。
   *
   * 合单的线索写在`sub_orders`里，每个子单一份；`extra_fields1`等扩展字段是JSON字符串。`order_phone_number`只要前3后4位。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012529250)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012692160)
   * @example
   * ```ts
   * const answer = await client.v3.merchantRiskManage.reportTradeUnionInformation.post({
   *   json: {},
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
