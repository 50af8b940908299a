/** 由openapi/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询电商风险订单：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 开始时间 */
  start_time?: string | undefined
  /** 结束时间 */
  end_time?: string | undefined
  /** 查询页码 */
  page_index?: number | undefined
  /** 查询页大小 */
  page_size?: number | undefined
}

/** 查询电商风险订单：应答 */
export interface PostResponse {
  /** 总风险订单数 */
  total_num?: number
  /** 风险订单列表 */
  risk_trade_list?: PostResponseRiskTradeList[]
}

/** 查询电商风险订单：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseRiskTradeList {
  /** 商户号 */
  mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 风险类型 */
  risk_type?: 1 | 2 | 3 | 4 | (number & {})
  /** 风险等级 */
  risk_level?: 1 | 2 | 3 | (number & {})
  /** 投诉单状态 */
  risk_discove_time?: string
}

/** 下方接口的描述，供客户端使用。 */
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
  paging: {
    form: 'page',
    position: '/json/page_index',
    items: 'risk_trade_list',
    total: 'total_num',
  },
})

/**
 * 查询电商风险订单
 *
 * 电商平台按时间段翻页取回被判有风险的订单，看类型和等级，以便拦发货、暂停结算或调查。虽是查询，参数走POST正文。
 *
 * 发现时间拼作`risk_discove_time`，说明又错写成投诉单状态，按时间解析。
 *
 * 分页返回：`paginate(post, client, request)`逐个取得`risk_trade_list`的全部元素。第一页的`json.page_index`须由你给出：表格没有说明从0还是从1开始。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894247)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013894221)
 * @example
 * ```ts
 * const answer = await post(client, { json: {} })
 * ```
 */
export function post(
  client: Caller,
  request: PostRequest,
  options?: CallOptions,
): PagedPromise<PostResponse, 'risk_trade_list'> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades`。 */
export interface PageMethods {
  /**
   * 查询电商风险订单
   *
   * 电商平台按时间段翻页取回被判有风险的订单，看类型和等级，以便拦发货、暂停结算或调查。虽是查询，参数走POST正文。
   *
   * 发现时间拼作`risk_discove_time`，说明又错写成投诉单状态，按时间解析。
   *
   * 分页返回：`paginate(client.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades.post, request)`逐个取得`risk_trade_list`的全部元素。第一页的`json.page_index`须由你给出：表格没有说明从0还是从1开始。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4013894247)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013894221)
   * @example
   * ```ts
   * const answer = await client.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades.post({
   *   json: {},
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): PagedPromise<PostResponse, 'risk_trade_list'>
}
