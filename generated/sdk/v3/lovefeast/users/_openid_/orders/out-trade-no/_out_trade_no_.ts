/** 由openapi/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询用户捐赠单详情：请求 */
export interface GetRequest {
  /** 用户在商户AppID下的OpenID */
  openid: string
  /** 商户系统内部订单号 */
  out_trade_no: string
}

/** 查询用户捐赠单详情：应答 */
export interface GetResponse {
  /** 捐赠订单号 */
  welfare_trade_id: string
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 品牌ID */
  brand_id: number
  /** 捐赠来源 */
  donate_source: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {})
  /** 商户订单 */
  merchant_order?: GetResponseMerchantOrder
  /** 捐赠机构名称 */
  institution_name: string
  /** 捐赠项目编号 */
  business_id: string
  /** 捐赠活动名称 */
  business_name: string
  /** 支付完成时间 */
  success_time: string
  /** 支付者 */
  payer: GetResponsePayer
  /** 订单金额 */
  amount: GetResponseAmount
  /** 设备编号 */
  device_id?: string
}

/** 查询用户捐赠单详情：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseMerchantOrder {
  /** 商户号 */
  mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 品牌门店ID */
  store_id?: string
  /** 子商户号 */
  sub_mchid?: string
}

export interface GetResponsePayer {
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 用户头像URL */
  avatar?: string
  /** 用户昵称 */
  nickname?: string
}

export interface GetResponseAmount {
  /** 币种，人民币为CNY */
  currency?: string
  /** 用户支付的币种 */
  payer_currency?: string
  /** 用户支付金额，单位为分 */
  payer_total?: number
  /** 订单金额，单位为分 */
  total?: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}',
  pathParameters: ['openid', 'out_trade_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询用户捐赠单详情
 *
 * 用自己的商户订单号查一笔爱心餐捐赠，取捐赠订单号、机构名称与付款时间。`openid`须是这位捐赠人在该AppID下的标识。
 *
 * 答复里商户订单号的字段名是`merchant_order`，不叫`out_trade_no`。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   out_trade_no: 'DD20260801000137',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [
    { name: 'openid', required: true, schema: { kind: 'string' } },
    { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.lovefeast.users._openid_.orders.outTradeNo._out_trade_no_`。 */
export interface PageMethods {
  /**
   * 查询用户捐赠单详情
   *
   * 用自己的商户订单号查一笔爱心餐捐赠，取捐赠订单号、机构名称与付款时间。`openid`须是这位捐赠人在该AppID下的标识。
   *
   * 答复里商户订单号的字段名是`merchant_order`，不叫`out_trade_no`。
   * @example
   * ```ts
   * const answer = await client.v3.lovefeast.users._openid_.orders.outTradeNo._out_trade_no_.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   out_trade_no: 'DD20260801000137',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
