/** 由openapi/v3/brand/partner/card-member/membership-activities.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 创建品牌会员发券活动：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /**
   * 活动渠道
   * `MECHANT_APP_COMPONENT` 枚举值
   */
  activity_channel: 'MECHANT_APP_COMPONENT'
  /** 活动主标题 */
  title: string
  /** 活动副标题 */
  sub_title: string
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 商品券批次列表 */
  product_coupon_stock_list: readonly PostRequestJsonProductCouponStockList[]
}

/** 创建品牌会员发券活动：应答 */
export interface PostResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /**
   * 活动渠道
   * `MECHANT_APP_COMPONENT` 枚举值
   */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动副标题 */
  sub_title: string
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: PostResponseProductCouponStockList[]
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state:
    | 'MEMBERSHIP_ACTIVITY_CREATED'
    | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
    | 'MEMBERSHIP_ACTIVITY_TERMINATED'
    | 'MEMBERSHIP_ACTIVITY_EXPIRED'
    | (string & {})
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  modify_time: string
}

/** 创建品牌会员发券活动：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询品牌会员发券活动列表：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌id */
  brand_id: string
  /** 会员卡模板ID */
  card_id?: string | undefined
  /** 活动状态 */
  activity_state?:
    | 'MEMBERSHIP_ACTIVITY_CREATED'
    | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
    | 'MEMBERSHIP_ACTIVITY_TERMINATED'
    | 'MEMBERSHIP_ACTIVITY_EXPIRED'
    | undefined
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
}

/** 查询品牌会员发券活动列表：应答 */
export interface GetResponse {
  /** 活动列表 */
  data?: GetResponseData[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
}

/** 查询品牌会员发券活动列表：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PostRequestJsonProductCouponStockList {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
}

export interface PostResponseProductCouponStockList {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
}

export interface GetResponseData {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /**
   * 活动渠道
   * `MECHANT_APP_COMPONENT` 枚举值
   */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动副标题 */
  sub_title: string
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: PostResponseProductCouponStockList[]
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state:
    | 'MEMBERSHIP_ACTIVITY_CREATED'
    | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
    | 'MEMBERSHIP_ACTIVITY_TERMINATED'
    | 'MEMBERSHIP_ACTIVITY_EXPIRED'
    | (string & {})
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  modify_time: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/brand/partner/card-member/membership-activities#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/brand/partner/card-member/membership-activities',
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
 * 创建品牌会员发券活动
 *
 * 把一组商品券批次做成活动，用户打开品牌会员组件时可见，须与该组件一起使用。`out_request_no`重试时不变，返回的活动ID要存下来。
 *
 * 渠道的枚举值拼作`MECHANT_APP_COMPONENT`，少一个字母，照填。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016464918)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_request_no: 'RQ202608010001',
 *     brand_id: '120344',
 *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     activity_channel: 'MECHANT_APP_COMPONENT',
 *     title: '入会享券',
 *     sub_title: '三张饮品券',
 *     begin_time: '2026-08-20T13:29:35.120+08:00',
 *     end_time: '2026-08-29T13:29:35.120+08:00',
 *     apply_total: 1000,
 *     product_coupon_stock_list: [
 *       { product_coupon_id: '1000000137', stock_id: '1288000000000731' },
 *     ],
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
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'card_id', required: true, schema: { kind: 'string' } },
      {
        name: 'activity_channel',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'MECHANT_APP_COMPONENT' }] },
      },
      { name: 'title', required: true, schema: { kind: 'string' } },
      { name: 'sub_title', required: true, schema: { kind: 'string' } },
      { name: 'begin_time', required: true, schema: { kind: 'string' } },
      { name: 'end_time', required: true, schema: { kind: 'string' } },
      { name: 'apply_total', required: true, schema: { kind: 'integer' } },
      {
        name: 'product_coupon_stock_list',
        required: true,
        schema: {
          kind: 'array',
          items: {
            kind: 'object',
            properties: [
              { name: 'product_coupon_id', required: true, schema: { kind: 'string' } },
              { name: 'stock_id', required: true, schema: { kind: 'string' } },
            ],
          },
        },
      },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/partner/card-member/membership-activities#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/partner/card-member/membership-activities',
  queryParameters: ['brand_id', 'card_id', 'activity_state', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询品牌会员发券活动列表
 *
 * 按会员卡、活动状态筛选品牌的发券活动，剩余库存看`apply_available`。翻页的起点和条数都必填，每个服务商每秒最多5次。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016588039)
 * @example
 * ```ts
 * const answer = await get(client, { query: { brand_id: '120344', offset: 10, limit: 5 } })
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
    { name: 'brand_id', required: true, schema: { kind: 'string' } },
    { name: 'card_id', schema: { kind: 'string' } },
    {
      name: 'activity_state',
      schema: {
        kind: 'string',
        enum: [
          { value: 'MEMBERSHIP_ACTIVITY_CREATED' },
          { value: 'MEMBERSHIP_ACTIVITY_EFFECTIVE' },
          { value: 'MEMBERSHIP_ACTIVITY_TERMINATED' },
          { value: 'MEMBERSHIP_ACTIVITY_EXPIRED' },
        ],
      },
    },
    { name: 'offset', required: true, schema: { kind: 'integer' } },
    { name: 'limit', required: true, schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.membershipActivities`。 */
export interface PageMethods {
  /**
   * 创建品牌会员发券活动
   *
   * 把一组商品券批次做成活动，用户打开品牌会员组件时可见，须与该组件一起使用。`out_request_no`重试时不变，返回的活动ID要存下来。
   *
   * 渠道的枚举值拼作`MECHANT_APP_COMPONENT`，少一个字母，照填。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016464918)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.membershipActivities.post({
   *   json: {
   *     out_request_no: 'RQ202608010001',
   *     brand_id: '120344',
   *     card_id: 'pWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     activity_channel: 'MECHANT_APP_COMPONENT',
   *     title: '入会享券',
   *     sub_title: '三张饮品券',
   *     begin_time: '2026-08-20T13:29:35.120+08:00',
   *     end_time: '2026-08-29T13:29:35.120+08:00',
   *     apply_total: 1000,
   *     product_coupon_stock_list: [
   *       { product_coupon_id: '1000000137', stock_id: '1288000000000731' },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询品牌会员发券活动列表
   *
   * 按会员卡、活动状态筛选品牌的发券活动，剩余库存看`apply_available`。翻页的起点和条数都必填，每个服务商每秒最多5次。
   *
   * 分页返回：`paginate(client.v3.brand.partner.cardMember.membershipActivities.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016588039)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.membershipActivities.get({
   *   query: { brand_id: '120344', offset: 10, limit: 5 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
