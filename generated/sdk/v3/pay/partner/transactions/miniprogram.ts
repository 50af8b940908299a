/** Generated from openapi/v3/pay/partner/transactions/miniprogram.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import { call } from '../../../../runtime/client/call.js'

/** 小程序下单: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商的AppID */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 商品描述，展示在用户的账单详情里，至多127个字符 */
  description: string
  /** 商户订单号，同一商户号下不可重复，6到32位数字、字母或_-* */
  out_trade_no: string
  /** 交易结束时间，RFC 3339格式，过时不能再支付 */
  time_expire?: string
  /** 附加数据，查单和支付通知会原样带回，至多128个字符 */
  attach?: string
  /** 通知地址，公网可访问的HTTPS地址，不带查询参数 */
  notify_url?: string
  /** 订单优惠标记，参与代金券等活动时使用 */
  goods_tag?: string
  /** 电子发票入口开放标识，为true时支付凭证上出现开票入口 */
  support_fapiao?: boolean
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /** 支付者 */
  payer: PostRequestJsonPayer
  /** 单品优惠所用的商品明细 */
  detail?: PostRequestJsonDetail
  /** 支付场景信息 */
  scene_info?: PostRequestJsonSceneInfo
  /** 结算信息 */
  settle_info?: PostRequestJsonSettleInfo
}

/** 小程序下单: response */
export interface PostResponse {
  /** 预支付交易会话标识，两小时内有效 */
  prepay_id: string
}

export interface PostRequestJsonAmount {
  /** 总金额，单位为分 */
  total: number
  /** 币种，人民币为CNY */
  currency?: string
}

export interface PostRequestJsonPayer {
  /** 用户在服务商AppID下的openid */
  sp_openid?: string
  /** 用户在子商户AppID下的openid */
  sub_openid?: string
}

export interface PostRequestJsonDetail {
  /** 订单原价，单位为分 */
  cost_price?: number
  /** 商品小票ID */
  invoice_id?: string
  /** 单品列表 */
  goods_detail?: readonly PostRequestJsonDetailGoodsDetail[]
}

export interface PostRequestJsonDetailGoodsDetail {
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

export interface PostRequestJsonSceneInfo {
  /** 用户终端IP，IPv4或IPv6 */
  payer_client_ip?: string
  /** 商户端设备号 */
  device_id?: string
  /** 商户门店信息 */
  store_info?: PostRequestJsonSceneInfoStoreInfo
}

export interface PostRequestJsonSceneInfoStoreInfo {
  /** 门店编号 */
  id?: string
  /** 商家自定义的门店编码 */
  out_id?: string
}

export interface PostRequestJsonSettleInfo {
  /** 是否分账，为true时这笔资金冻结到分账完成 */
  profit_sharing?: boolean
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/pay/partner/transactions/miniprogram#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/partner/transactions/miniprogram',
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
 * 小程序下单
 *
 * 服务商替子商户为小程序里的付款创建预支付单，小程序用返回的标识调起支付。
 *
 * 同一笔业务重试时请沿用原商户订单号，换号会形成另一笔可支付的订单。金额一律是整数分。
 *
 * 服务商代子商户下单：payer里的两种openid按是否传sub_appid来选，至少给出一个。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012886115)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sp_mchid: '1900006511',
 *     sub_mchid: '1900013511',
 *     description: '山前咖啡手冲豆250克',
 *     out_trade_no: 'DD20260801000137',
 *     amount: { total: 6800 },
 *     payer: {},
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}
