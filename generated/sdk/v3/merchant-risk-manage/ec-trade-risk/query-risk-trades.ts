/** Generated from openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询电商风险订单: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 商户号 */
  mchid?: string
  /** 开始时间 */
  start_time?: string
  /** 结束时间 */
  end_time?: string
  /** 查询页码 */
  page_index?: number
  /** 查询页大小 */
  page_size?: number
}

/** 查询电商风险订单: response */
export interface PostResponse {
  /** 总风险订单数 */
  total_num?: number
  /** 风险订单列表 */
  risk_trade_list?: PostResponseRiskTradeList[]
}

/** 查询电商风险订单: codes of its errors */
export type PostErrorCode = V3ErrorCode

export interface PostResponseRiskTradeList {
  /** 商户号 */
  mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /**
   * 风险类型
   * `1` | `2` | `3` | `4` 枚举值之一
   */
  risk_type?: 1 | 2 | 3 | 4 | (number & {})
  /**
   * 风险等级
   * `1` | `2` | `3` 枚举值之一
   */
  risk_level?: 1 | 2 | 3 | (number & {})
  /** 投诉单状态 */
  risk_discove_time?: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades',
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
 * 查询电商风险订单
 *
 * 电商平台按时间段翻页取回被判有风险的订单，看类型和等级，以便拦发货、暂停结算或调查。虽是查询，参数走POST正文。
 *
 * 发现时间拼作`risk_discove_time`，说明又错写成投诉单状态，按时间解析。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894247)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013894221)
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'mchid', schema: { kind: 'string' } },
      { name: 'start_time', schema: { kind: 'string' } },
      { name: 'end_time', schema: { kind: 'string' } },
      { name: 'page_index', schema: { kind: 'number' } },
      { name: 'page_size', schema: { kind: 'number' } },
    ],
  },
}))
