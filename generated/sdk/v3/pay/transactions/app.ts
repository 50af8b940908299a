/** Generated from openapi/v3/pay/transactions/app.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import { call } from '../../../runtime/client/call.js'

/** APP下单: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户应用的AppID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商品描述，展示在用户的账单详情里，至多127个字符 */
  description: string
  /** 附加数据，查单和支付通知会原样带回，至多128个字符 */
  attach?: string
  /** 商户订单号，同一商户号下不可重复，6到32位数字、字母或_-* */
  out_trade_no: string
  /** 订单金额 */
  amount: PostRequestJsonAmount
  /** 交易结束时间，RFC 3339格式，过时不能再支付 */
  time_expire?: string
  /** 通知地址，公网可访问的HTTPS地址，不带查询参数 */
  notify_url: string
  /** 订单优惠标记，参与代金券等活动时使用 */
  goods_tag?: string
  /**
   * 限定支付方式
   * `no_balance` | `no_credit` | `no_debit` | `balance_only` 枚举值之一
   */
  limit_pay?: readonly ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[]
  /** 电子发票入口开放标识，为true时支付凭证上出现开票入口 */
  support_fapiao?: boolean
  /** 单品优惠所用的商品明细 */
  detail?: PostRequestJsonDetail
  /** 支付场景信息 */
  scene_info?: PostRequestJsonSceneInfo
  /** 支付者 */
  payer?: PostRequestJsonPayer
  /** 结算信息 */
  settle_info?: PostRequestJsonSettleInfo
  /** 微信分付的商户贴息 */
  subsidy_info?: PostRequestJsonSubsidyInfo
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 加密所用的微信支付公钥ID或平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** APP下单: response */
export interface PostResponse {
  /** 预支付交易会话标识，两小时内有效，另行签名后交给应用 */
  prepay_id: string
}

export interface PostRequestJsonAmount {
  /** 总金额，单位为分 */
  total: number
  /** 币种，人民币为CNY */
  currency?: string
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
  payer_client_ip: string
  /** 商户端设备号 */
  device_id?: string
  /** 商户门店信息 */
  store_info?: PostRequestJsonSceneInfoStoreInfo
}

export interface PostRequestJsonSceneInfoStoreInfo {
  /** 门店编号 */
  id: string
  /** 门店名称 */
  name?: string
  /** 门店所在地的行政区划码 */
  area_code?: string
  /** 门店详细地址 */
  address?: string
}

export interface PostRequestJsonPayer {
  /** 实名支付的身份信息，需单独申请权限 */
  identity?: PostRequestJsonPayerIdentity
}

export interface PostRequestJsonPayerIdentity {
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

export interface PostRequestJsonSettleInfo {
  /** 是否分账，为true时这笔资金冻结到分账完成 */
  profit_sharing?: boolean
}

export interface PostRequestJsonSubsidyInfo {
  /** 贴息详情列表 */
  subsidy_detail?: readonly PostRequestJsonSubsidyInfoSubsidyDetail[]
}

export interface PostRequestJsonSubsidyInfoSubsidyDetail {
  /**
   * 贴息方案类型
   * `DAILY` | `PERIOD` 枚举值之一
   */
  subsidy_period_type: 'DAILY' | 'PERIOD'
  /** 贴息方案列表 */
  subsidy_plan: readonly PostRequestJsonSubsidyInfoSubsidyDetailSubsidyPlan[]
}

export interface PostRequestJsonSubsidyInfoSubsidyDetailSubsidyPlan {
  /**
   * 贴息期数
   * `3` | `6` | `12` 枚举值之一
   */
  subsidy_installment_num: 3 | 6 | 12
  /**
   * 贴息比例
   * `0` | `100` 枚举值之一
   */
  subsidy_percent: 0 | 100
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/pay/transactions/app#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/pay/transactions/app',
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
        paths: ['/json/payer/identity/number', '/json/payer/identity/name'],
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
 * APP下单
 *
 * 为商户自己的移动应用创建预支付单，应用用返回的标识调起微信完成付款。
 *
 * 同一笔业务重试时请沿用原商户订单号，换号会形成另一笔可支付的订单。金额一律是整数分。
 *
 * 证件姓名和号码以密文传输，请求头里的序列号须与加密所用的公钥或证书一致。
 * 传场景信息就要有用户终端IP，传门店就要有门店编号。公开页面把这两个标为可选，把门店名称、地区编码和地址标为必填；这里按官方文档。
 *
 * 通知可能迟到或重复；收不到通知时按商户订单号主动查单，以查单结果为准。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013070347)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012525136)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx6f3a90c2d5e81b47',
 *     mchid: '1900000109',
 *     description: '山前咖啡手冲豆250克',
 *     out_trade_no: 'DD20260801000137',
 *     amount: { total: 6800 },
 *     notify_url: 'https://pay.example.com/notify/payment',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}
