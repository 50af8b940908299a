/** 由openapi/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 查询多笔立减活动代金券详情：请求 */
export interface GetRequest {
  /** 用户标识ID */
  openid: string
  /** 代金券ID */
  coupon_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 公众账号ID */
  appid: string
}

/** 查询多笔立减活动代金券详情：应答 */
export interface GetResponse {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次号 */
  stock_id: string
  /** 代金券id */
  coupon_id: string
  /** 代金券名称 */
  coupon_name: string
  /** 券状态 */
  coupon_state:
    | 'COUPON_STATE_UNKNOW'
    | 'COUPON_STATE_SEND'
    | 'COUPON_STATE_USED'
    | 'COUPON_STATE_EXPIRED'
    | (string & {})
  /** 领券时间 */
  receive_time: string
  /** 可用开始时间 */
  available_begin_time: string
  /** 可用结束时间 */
  available_end_time: string
  /** 活动ID */
  activity_id: string
  /** 最大使用次数 */
  max_use_number: number
  /** 可用次数 */
  available_number: number
  /** 已使用次数 */
  used_number: number
  /** 已用金额列表 */
  use_amount_list?: GetResponseUseAmountList
  /** 用户标识ID */
  openid?: string
}

/** 查询多笔立减活动代金券详情：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseUseAmountList {
  /** 已用金额 */
  used_amounts?: string[]
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}',
  pathParameters: ['openid', 'coupon_id'],
  queryParameters: ['appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询多笔立减活动代金券详情
 *
 * 看报名得到的代金券还能用几次、哪几笔已经用掉多少。次数比`max_use_number`、`used_number`，每笔已用金额在`used_amounts`里，值是字符串。
 *
 * 未知状态的枚举值拼作`COUPON_STATE_UNKNOW`，少一个N。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   coupon_id: '9867432101',
 *   query: { appid: 'wx5a7c1e9d3b2f4860' },
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
    { name: 'coupon_id', required: true, schema: { kind: 'string' } },
  ],
  query: [{ name: 'appid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.bankFavor.users._openid_.coupons._coupon_id_`。 */
export interface PageMethods {
  /**
   * 查询多笔立减活动代金券详情
   *
   * 看报名得到的代金券还能用几次、哪几笔已经用掉多少。次数比`max_use_number`、`used_number`，每笔已用金额在`used_amounts`里，值是字符串。
   *
   * 未知状态的枚举值拼作`COUPON_STATE_UNKNOW`，少一个N。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.bankFavor.users._openid_.coupons._coupon_id_.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   coupon_id: '9867432101',
   *   query: { appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
