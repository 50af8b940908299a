/** Generated from openapi/v3/combine-transactions/jsapi.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import { call } from '../../runtime/client/call.js'

/** 合单JSAPI下单: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 合单发起方的AppID */
  combine_appid: string
  /** 合单发起方的商户号 */
  combine_mchid: string
  /** 合单商户订单号，同一合单商户号下不可重复 */
  combine_out_trade_no: string
  /** 支付场景信息 */
  scene_info?: PostRequestJsonSceneInfo
  /** 子单列表 */
  sub_orders: readonly PostRequestJsonSubOrders[]
  /** 支付者 */
  combine_payer_info: PostRequestJsonCombinePayerInfo
  /** 交易起始时间，RFC 3339格式 */
  time_start?: string
  /** 交易结束时间，RFC 3339格式，过时不能再支付 */
  time_expire?: string
  /** 通知地址，公网可访问的HTTPS地址，不带查询参数 */
  notify_url: string
  /**
   * 限定支付方式
   * `no_balance` | `no_debit` | `balance_only` 枚举值之一
   */
  limit_pay?: readonly ('no_balance' | 'no_debit' | 'balance_only')[]
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 加密所用的微信支付公钥ID或平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 合单JSAPI下单: response */
export interface PostResponse {
  /** 预支付交易会话标识，两小时内有效 */
  prepay_id: string
}

export interface PostRequestJsonSceneInfo {
  /** 商户端设备号 */
  device_id?: string
  /** 用户终端IP，IPv4或IPv6 */
  payer_client_ip: string
}

export interface PostRequestJsonSubOrders {
  /** 子单商户号 */
  mchid: string
  /** 附加数据，查单和支付通知会原样带回 */
  attach: string
  /** 子单金额 */
  amount: PostRequestJsonSubOrdersAmount
  /** 子单的商户订单号，不可与其他订单重复 */
  out_trade_no: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 商品详情 */
  detail?: string
  /** 订单优惠标记，参与代金券等活动时使用 */
  goods_tag?: string
  /** 商品描述，展示在用户的账单详情里 */
  description: string
  /** 结算信息 */
  settle_info?: PostRequestJsonSubOrdersSettleInfo
  /** 子商户的AppID */
  sub_appid?: string
}

export interface PostRequestJsonSubOrdersAmount {
  /** 标价金额，单位为分 */
  total_amount: number
  /** 币种，人民币为CNY */
  currency: string
}

export interface PostRequestJsonSubOrdersSettleInfo {
  /** 是否分账，为true时这笔资金冻结到分账完成 */
  profit_sharing?: boolean
  /** 补差金额，单位为分 */
  subsidy_amount?: number
}

export interface PostRequestJsonCombinePayerInfo {
  /** 用户在该AppID下的openid */
  openid?: string
  /** 用户在子商户AppID下的openid */
  sub_openid?: string
  /** 实名支付的身份信息，需单独申请权限 */
  identity?: PostRequestJsonCombinePayerInfoIdentity
}

export interface PostRequestJsonCombinePayerInfoIdentity {
  /**
   * 证件类型
   * `IDCARD` | `HONGKONG_MACAO` | `HONGKONG_MACAO_RESIDENT` | `TAIWAN_RESIDENT` | `FOREIGN_RESIDENT` | `OVERSEA_PASSPORT` | `PHONE_NUMBER` 枚举值之一
   */
  type:
    | 'IDCARD'
    | 'HONGKONG_MACAO'
    | 'HONGKONG_MACAO_RESIDENT'
    | 'TAIWAN_RESIDENT'
    | 'FOREIGN_RESIDENT'
    | 'OVERSEA_PASSPORT'
    | 'PHONE_NUMBER'
  /**
   * 证件号码，以密文传输
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  number: string
  /**
   * 证件姓名，以密文传输
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  name: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/combine-transactions/jsapi#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/combine-transactions/jsapi',
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
 * 合单JSAPI下单
 *
 * 把多个商户的订单合成一次支付，公众号网页或小程序用返回的标识调起支付。
 *
 * 用户只付一次，各子单分别入账、分别退款。每个子单的金额单位是分，子单号与合单号都不可重复。
 *
 * 证件姓名和号码以密文传输，请求头里的序列号须与加密所用的公钥或证书一致。
 *
 * 支付者的openid与合单的AppID对应；各子单另传子商户AppID时用sub_openid。至少给出一个。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     combine_appid: 'wx6f3a90c2d5e81b47',
 *     combine_mchid: '1900000109',
 *     combine_out_trade_no: 'HD20260801000021',
 *     sub_orders: [
 *       {
 *         mchid: '1900000109',
 *         attach: 'channel=mini',
 *         amount: { total_amount: 6800, currency: 'CNY' },
 *         out_trade_no: 'DD20260801000137',
 *         description: '山前咖啡手冲豆250克',
 *       },
 *     ],
 *     combine_payer_info: {},
 *     notify_url: 'https://pay.example.com/notify/payment',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}
