/** 由openapi/v2/pay/querycombinedorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 合单查单（旧版）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 合单appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 合单商户订单号 */
  combine_out_trade_no: string
}

/** 合单查单（旧版）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 合单appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 设备号 */
  device_info?: string
  /** 合单用户标识 */
  combine_openid?: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg: string
  /** 交易状态 */
  trade_state?:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 子单信息`JSON`格式字符串
   * 收到的是JSON文本，已解析为数据。
   */
  sub_order_list: PostResponseSubOrderList
}

/** 合单查单（旧版）：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostResponseSubOrderList {
  /** 子订单数 */
  order_num: number
  /** 子订单信息 */
  order_list: PostResponseSubOrderListOrderList[]
}

export interface PostResponseSubOrderListOrderList {
  /** 子单商户号 */
  mchid: string
  /** 交易类型 */
  trade_type: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {})
  /** 附加数据 */
  attach: string
  /** 订单金额 */
  amount: PostResponseSubOrderListOrderListAmount
  /** 微信订单号 */
  transaction_id?: string
  /** 子单商户订单号 */
  out_trade_no: string
  /** 订单优惠标记 */
  goods_tag?: string
  /** 商品描述 */
  description: string
  /** 营销详情 */
  promotion_detail?: PostResponseSubOrderListOrderListPromotionDetail
}

export interface PostResponseSubOrderListOrderListAmount {
  /** 标价金额，单位为分 */
  total_amount: number
  /** 标价币种 */
  currency?: string
}

export interface PostResponseSubOrderListOrderListPromotionDetail {
  /** 券ID */
  promotion_id: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: 'GLOBAL' | 'SINGLE' | (string & {})
  /** 优惠类型 */
  type?: 'COUPON' | 'DISCOUNT' | (string & {})
  /** 优惠券面额 */
  amount: string
  /** 活动ID */
  activity_id: string
  /** 微信出资 */
  wxpay_contribute?: string
  /** 商户出资 */
  merchant_contribute?: string
  /** 其他出资 */
  other_contribute?: string
  /** 单品列表 */
  goods_detail: PostResponseSubOrderListOrderListPromotionDetailGoodsDetail[]
}

export interface PostResponseSubOrderListOrderListPromotionDetailGoodsDetail {
  /** 商品编码 */
  goods_id?: string
  /** 微信支付商品编码 */
  wxpay_goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品数量 */
  quantity: number
  /** 商品单价，单位为分 */
  price: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/querycombinedorder#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/querycombinedorder',
  body: {
    kind: 'xml',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/sub_order_list'],
      },
    ],
  },
})

/**
 * 合单查单（旧版）
 *
 * 用合单单号看合单与各子单的支付情况，子单详情在JSON字符串`sub_order_list`里。要按子单号查，改用普通的订单查询。
 *
 * `2021-09-01`起停止开放，新的查询见[这里](/openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no})，本页仅供查阅存量代码。
 * @see [官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     combine_appid: 'wx6f3a90c2d5e81b47',
 *     combine_mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     combine_out_trade_no: 'HD20260801000021',
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
      { name: 'combine_appid', required: true, schema: { kind: 'string' } },
      { name: 'combine_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'combine_out_trade_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.querycombinedorder`。 */
export interface PageMethods {
  /**
   * 合单查单（旧版）
   *
   * 用合单单号看合单与各子单的支付情况，子单详情在JSON字符串`sub_order_list`里。要按子单号查，改用普通的订单查询。
   *
   * `2021-09-01`起停止开放，新的查询见[这里](/openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no})，本页仅供查阅存量代码。
   * @see [官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4)
   * @example
   * ```ts
   * const answer = await client.v2.pay.querycombinedorder.post({
   *   xml: {
   *     combine_appid: 'wx6f3a90c2d5e81b47',
   *     combine_mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     combine_out_trade_no: 'HD20260801000021',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
