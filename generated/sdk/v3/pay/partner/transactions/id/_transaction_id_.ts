/** Generated from openapi/v3/pay/partner/transactions/id/{transaction_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'

/** 按微信支付订单号查单: request */
export interface GetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}

/** 按微信支付订单号查单: response */
export interface GetResponse {
  /** 服务商的AppID */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: GetResponseSettleInfo
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型，如JSAPI、NATIVE、APP、MWEB、MICROPAY、FACEPAY */
  trade_type?: string
  /** 交易状态：SUCCESS已支付、REFUND有退款、NOTPAY未支付、CLOSED已关闭、REVOKED已撤销、USERPAYING支付中、PAYERROR支付失败 */
  trade_state?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间，RFC 3339格式 */
  success_time?: string
  /** 商品描述 */
  description: string
  /** 附加数据，查单和支付通知会原样带回 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: GetResponseAmount
  /** 交易结束时间，RFC 3339格式，过时不能再支付 */
  time_expire?: string
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记，参与代金券等活动时使用 */
  goods_tag?: string
  /**
   * 限定支付方式
   * `no_balance` | `no_credit` | `no_debit` | `balance_only` 枚举值之一
   */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[]
  /** 电子发票入口开放标识，为true时支付凭证上出现开票入口 */
  support_fapiao?: boolean
  /** 单品优惠所用的商品明细 */
  detail?: GetResponseDetail
  /** 支付场景信息 */
  scene_info?: GetResponseSceneInfo
  /** 支付者 */
  payer?: GetResponsePayer
}

export interface GetResponseSettleInfo {
  /** 是否分账，为true时这笔资金冻结到分账完成 */
  profit_sharing?: boolean
  /** 补差金额，单位为分 */
  subsidy_amount?: number
}

export interface GetResponseAmount {
  /** 总金额，单位为分 */
  total: number
  /** 币种，人民币为CNY */
  currency?: string
}

export interface GetResponseDetail {
  /** 订单原价，单位为分 */
  cost_price?: number
  /** 商品小票ID */
  invoice_id?: string
  /** 单品列表 */
  goods_detail?: GetResponseDetailGoodsDetail[]
}

export interface GetResponseDetailGoodsDetail {
  /** 商户侧商品编码 */
  merchant_goods_id: string
  /** 微信侧商品编码 */
  wechatpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  unit_price: number
}

export interface GetResponseSceneInfo {
  /** 用户终端IP，IPv4或IPv6 */
  payer_client_ip?: string
  /** 商户端设备号 */
  device_id?: string
  /** 商户门店信息 */
  store_info?: GetResponseSceneInfoStoreInfo
}

export interface GetResponseSceneInfoStoreInfo {
  /** 门店编号 */
  id?: string
  /** 门店名称 */
  name: string
  /** 门店所在地的行政区划码 */
  area_code: string
  /** 门店详细地址 */
  address: string
}

export interface GetResponsePayer {
  /** 用户在服务商AppID下的openid */
  sp_openid: string
  /** 用户在子商户AppID下的openid */
  sub_openid?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/pay/partner/transactions/id/{transaction_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/pay/partner/transactions/id/{transaction_id}',
  pathParameters: ['transaction_id'],
  queryParameters: ['sp_mchid', 'sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信支付订单号查单
 *
 * 服务商用微信支付订单号查询子商户的一笔订单，确认它是否已支付。
 *
 * 只在交易状态为SUCCESS时发货；状态说明以trade_state_desc为准。
 *
 * 应答表与下单参数同列；官方文档的应答里另有支付者和优惠信息，且不含通知地址等下单参数，取用前请先判断是否存在。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012526943)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738964)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013080234)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738969)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738971)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012738973)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760520)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886173)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012760565)
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return client.request(getOperation, request, options)
}
