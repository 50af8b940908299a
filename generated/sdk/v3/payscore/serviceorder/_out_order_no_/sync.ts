/** 由openapi/v3/payscore/serviceorder/{out_order_no}/sync.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 同步支付分订单：请求 */
export interface PostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID */
  appid: string
  /** 服务ID */
  service_id: string
  /**
   * 场景类型
   * `Order_Paid` 枚举值
   */
  type: 'Order_Paid'
  /** 内容信息详情 */
  detail: PostRequestJsonDetail
}

/** 同步支付分订单：应答 */
export interface PostResponse {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务ID */
  service_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /**
   * 服务订单状态
   * `CREATED`：商户已创建服务订单
   * `DOING`：服务订单进行中
   * `DONE`：服务订单完成
   * `REVOKED`：商户取消服务订单
   * `EXPIRED`：服务订单已失效
   */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /**
   * 订单状态说明，进行中时返回
   * `USER_CONFIRM`：用户确认
   * `MCH_COMPLETE`：商户完结
   */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 商户收款总金额，单位为分 */
  total_amount?: number
  /** 后付费项目 */
  post_payments?: PostResponsePostPayments[]
  /** 商户优惠 */
  post_discounts?: PostResponsePostDiscounts[]
  /** 订单风险金 */
  risk_fund?: PostResponseRiskFund
  /** 服务时间段 */
  time_range?: PostResponseTimeRange
  /** 服务位置 */
  location?: PostResponseLocation
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 用户标识 */
  openid: string
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: PostResponseCollection
}

/**
 * 同步支付分订单：错误码
 *
 * - `INVALID_REQUEST` (400): 违反业务规则，查同一单号是否换了参数
 * - `INVALID_ORDER_STATE` (400): 服务订单当前状态不允许此操作，先查单
 * - `ORDER_CANCELED` (400): 服务订单已经取消，无须再操作
 * - `ORDER_DONE` (400): 服务订单已经完结，无须再操作
 * - `NO_AUTH` (403): 商户信息不合法或无此服务权限，到商户平台核对
 * - `ORDER_NOT_EXIST` (404): 查无此服务订单，核对商户服务订单号
 * - `FREQUENCY_LIMITED` (429): 超出接口频率限制，放慢调用后再试
 * - `SYSTEM_ERROR` (500): 微信侧异常，参数不变稍后再次请求
 */
export type PostErrorCode =
  | 'INVALID_REQUEST'
  | 'INVALID_ORDER_STATE'
  | 'ORDER_CANCELED'
  | 'ORDER_DONE'
  | 'NO_AUTH'
  | 'ORDER_NOT_EXIST'
  | 'FREQUENCY_LIMITED'
  | 'SYSTEM_ERROR'
  | V3ErrorCode

export interface PostRequestJsonDetail {
  /** 收款成功时间，格式为`yyyyMMddHHmmss` */
  paid_time: string
}

export interface PostResponsePostPayments {
  /** 付费项目名称 */
  name?: string
  /** 金额，单位为分 */
  amount?: number
  /** 计费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

export interface PostResponsePostDiscounts {
  /** 优惠名称 */
  name?: string
  /** 优惠说明 */
  description?: string
  /** 优惠金额，单位为分 */
  amount?: number
}

export interface PostResponseRiskFund {
  /**
   * 风险金名称
   * `DEPOSIT`：押金
   * `ADVANCE`：预付款
   * `CASH_DEPOSIT`：保证金
   * `ESTIMATE_ORDER_COST`：预估订单费用
   */
  name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
  /** 风险金额，单位为分 */
  amount: number
  /** 风险说明 */
  description?: string
}

export interface PostResponseTimeRange {
  /** 服务开始时间，格式为`yyyyMMddHHmmss`，或用`OnAccept`表示用户确认之时 */
  start_time?: string
  /** 服务开始时间备注 */
  start_time_remark?: string
  /** 服务结束时间 */
  end_time?: string
  /** 服务结束时间备注 */
  end_time_remark?: string
}

export interface PostResponseLocation {
  /** 服务开始地点 */
  start_location?: string
  /** 服务结束位置 */
  end_location?: string
}

export interface PostResponseCollection {
  /**
   * 收款状态
   * `USER_PAYING`：待支付
   * `USER_PAID`：已支付
   */
  state: 'USER_PAYING' | 'USER_PAID' | (string & {})
  /** 总收款金额，单位为分 */
  total_amount?: number
  /** 待收金额，单位为分 */
  paying_amount?: number
  /** 已收金额，单位为分 */
  paid_amount?: number
  /** 收款明细列表 */
  details?: PostResponseCollectionDetails[]
  /** 收款银行 */
  bank_type?: string
}

export interface PostResponseCollectionDetails {
  /** 收款序号 */
  seq?: number
  /** 单笔收款金额，单位为分 */
  amount?: number
  /**
   * 收款成功渠道
   * `NEWTON`：微信支付分
   * `MCH`：商户渠道
   */
  paid_type?: 'NEWTON' | 'MCH' | (string & {})
  /** 收款成功时间 */
  paid_time?: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 优惠功能 */
  promotion_detail?: PostResponseCollectionDetailsPromotionDetail[]
}

export interface PostResponseCollectionDetailsPromotionDetail {
  /** 券ID */
  coupon_id: string
  /** 优惠名称 */
  name?: string
  /**
   * 优惠范围
   * `GLOBAL`：全场代金券
   * `SINGLE`：单品优惠
   */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /**
   * 优惠类型
   * `CASH`：充值型代金券
   * `NOCASH`：免充值型代金券
   */
  type?: 'CASH' | 'NOCASH' | (string & {})
  /** 优惠券面额，单位为分 */
  amount: number
  /** 活动ID */
  stock_id?: string
  /** 微信出资，单位为分 */
  wechatpay_contribute?: number
  /** 商户出资，单位为分 */
  merchant_contribute?: number
  /** 其他出资，单位为分 */
  other_contribute?: number
  /** 优惠币种 */
  currency?: string
  /** 单品列表 */
  goods_detail?: PostResponseCollectionDetailsPromotionDetailGoodsDetail[]
}

export interface PostResponseCollectionDetailsPromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id: string
  /** 商品数量 */
  quantity?: number
  /** 商品价格，单位为分 */
  unit_price?: number
  /** 商品优惠金额，单位为分 */
  discount_amount?: number
  /** 商品备注 */
  goods_remark?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/payscore/serviceorder/{out_order_no}/sync#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/payscore/serviceorder/{out_order_no}/sync',
  pathParameters: ['out_order_no'],
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
 * 同步支付分订单
 *
 * 用户通过其他渠道付清了订单时，把这件事告诉微信支付，停止扣款。只同步状态，不产生资金变动。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647431)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   out_order_no: 'ZD202608010003',
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     service_id: '2002000000000000000000000000042',
 *     type: 'Order_Paid',
 *     detail: { paid_time: '20260801133000' },
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_order_no', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'service_id', required: true, schema: { kind: 'string' } },
      { name: 'type', required: true, schema: { kind: 'string', enum: [{ value: 'Order_Paid' }] } },
      {
        name: 'detail',
        required: true,
        schema: {
          kind: 'object',
          properties: [{ name: 'paid_time', required: true, schema: { kind: 'string' } }],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.payscore.serviceorder._out_order_no_.sync`。 */
export interface PageMethods {
  /**
   * 同步支付分订单
   *
   * 用户通过其他渠道付清了订单时，把这件事告诉微信支付，停止扣款。只同步状态，不产生资金变动。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012587962)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012647431)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v3.payscore.serviceorder._out_order_no_.sync.post({
   *   out_order_no: 'ZD202608010003',
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     service_id: '2002000000000000000000000000042',
   *     type: 'Order_Paid',
   *     detail: { paid_time: '20260801133000' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
