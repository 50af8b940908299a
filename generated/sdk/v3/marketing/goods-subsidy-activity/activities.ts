/** 由openapi/v3/marketing/goods-subsidy-activity/activities.md生成。请修改该页面，直接改此文件会丢失。 */
import type { CallOptions, Caller, OperationDescriptor, PagedPromise } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询区域内品牌加价购活动：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 活动所属城市的ID */
  city_id: string
  /** 分页页码 */
  offset: number
  /** 最大返回的活动数 */
  limit: number
}

/** 查询区域内品牌加价购活动：应答 */
export interface GetResponse {
  /** 小店活动门店总数 */
  total_count?: number
  /** 小店活动门店集合 */
  data?: GetResponseData[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询区域内品牌加价购活动：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 活动ID */
  activity_id?: string
  /** 品牌ID */
  brand_id?: string
  /** 活动创建方商户号 */
  creator_merchant_id?: string
  /** 活动信息 */
  activity_info?: GetResponseDataActivityInfo
  /** 活动商品信息 */
  goods_information?: GetResponseDataGoodsInformation
  /** 活动规则 */
  rule_information?: GetResponseDataRuleInformation
}

export interface GetResponseDataActivityInfo {
  /** 活动名称 */
  activity_name?: string
  /** 活动报名开始时间 */
  apply_start_time?: string
  /** 活动报名结束时间 */
  apply_end_time?: string
  /** 活动开始时间 */
  activity_start_time?: string
  /** 活动结束时间 */
  activity_end_time?: string
  /** 活动描述 */
  activity_description?: string
}

export interface GetResponseDataGoodsInformation {
  /** 商品ID */
  goods_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 商品图片URL */
  goods_picture_url?: string
}

export interface GetResponseDataRuleInformation {
  /** 每件商品补贴给门店的金额，单位为分 */
  store_subsidy?: number
  /** 每件商品给服务商的佣金 */
  service_provider_subsidy?: number
  /** 活动门店补贴商品数上限 */
  store_subsidy_quota?: number
  /** 单用户享受加价购优惠次数上限 */
  user_subsidy_quota?: number
  /** 活动区域列表 */
  areas?: GetResponseDataRuleInformationAreas[]
}

export interface GetResponseDataRuleInformationAreas {
  /** 省名称 */
  province?: string
  /** 市名称 */
  city?: string
  /** 区名称 */
  district?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/goods-subsidy-activity/activities#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/goods-subsidy-activity/activities',
  queryParameters: ['city_id', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'page',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询区域内品牌加价购活动
 *
 * 服务商按城市列出可报名的加价购活动，看报名起止时间、补贴门店多少、给服务商多少佣金。补贴金额是字符串；区域精确到区县。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { city_id: 'CITY20260801000137', offset: 0, limit: 0 },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'city_id', required: true, schema: { kind: 'string' } },
    { name: 'offset', required: true, schema: { kind: 'number' } },
    { name: 'limit', required: true, schema: { kind: 'number' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.goodsSubsidyActivity.activities`。 */
export interface PageMethods {
  /**
   * 查询区域内品牌加价购活动
   *
   * 服务商按城市列出可报名的加价购活动，看报名起止时间、补贴门店多少、给服务商多少佣金。补贴金额是字符串；区域精确到区县。
   *
   * 分页返回：`paginate(client.v3.marketing.goodsSubsidyActivity.activities.get, request)`逐个取得`data`的全部元素。
   * @see [官方文档](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.goodsSubsidyActivity.activities.get({
   *   query: { city_id: 'CITY20260801000137', offset: 0, limit: 0 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
