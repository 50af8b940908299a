/** 由openapi/v3/brand/partner/card-member/membership-activities/{activity_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 修改品牌会员发券活动：请求 */
export interface PatchRequest {
  /** 活动ID */
  activity_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 品牌ID */
  brand_id: string
  /** 活动主标题 */
  title: string
  /** 活动副标题 */
  sub_title: string
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
}

/** 修改品牌会员发券活动：应答 */
export interface PatchResponse {
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
  product_coupon_stock_list: PatchResponseProductCouponStockList[]
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

/** 修改品牌会员发券活动：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 查询品牌会员发券活动：请求 */
export interface GetRequest {
  /** 活动ID */
  activity_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌id */
  brand_id: string
}

/** 查询品牌会员发券活动：应答 */
export interface GetResponse {
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
  product_coupon_stock_list: PatchResponseProductCouponStockList[]
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

/** 查询品牌会员发券活动：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PatchResponseProductCouponStockList {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
}

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/brand/partner/card-member/membership-activities/{activity_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/brand/partner/card-member/membership-activities/{activity_id}',
  pathParameters: ['activity_id'],
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
 * 修改品牌会员发券活动
 *
 * 更换活动标题或起止时间，四项都是必填，没变的也照原值带上。券批次和会员卡不能在这里换，调用每秒不超过5次。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016588044)
 * @example
 * ```ts
 * const answer = await patch(client, {
 *   activity_id: '10028001',
 *   json: {
 *     brand_id: '120344',
 *     title: '入会享券',
 *     sub_title: '三张饮品券',
 *     begin_time: '2026-08-20T13:29:35.120+08:00',
 *     end_time: '2026-08-29T13:29:35.120+08:00',
 *   },
 * })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'brand_id', required: true, schema: { kind: 'string' } },
      { name: 'title', required: true, schema: { kind: 'string' } },
      { name: 'sub_title', required: true, schema: { kind: 'string' } },
      { name: 'begin_time', required: true, schema: { kind: 'string' } },
      { name: 'end_time', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/partner/card-member/membership-activities/{activity_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/partner/card-member/membership-activities/{activity_id}',
  pathParameters: ['activity_id'],
  queryParameters: ['brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询品牌会员发券活动
 *
 * 看单场活动的现状：是否生效、还剩多少库存、用了哪些券批次。终止或修改之后来核对，每秒5次以内。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016588015)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   activity_id: '10028001',
 *   query: { brand_id: '120344' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.brand.partner.cardMember.membershipActivities._activity_id_`。 */
export interface PageMethods {
  /**
   * 修改品牌会员发券活动
   *
   * 更换活动标题或起止时间，四项都是必填，没变的也照原值带上。券批次和会员卡不能在这里换，调用每秒不超过5次。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016588044)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.membershipActivities._activity_id_.patch({
   *   activity_id: '10028001',
   *   json: {
   *     brand_id: '120344',
   *     title: '入会享券',
   *     sub_title: '三张饮品券',
   *     begin_time: '2026-08-20T13:29:35.120+08:00',
   *     end_time: '2026-08-29T13:29:35.120+08:00',
   *   },
   * })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
  /**
   * 查询品牌会员发券活动
   *
   * 看单场活动的现状：是否生效、还剩多少库存、用了哪些券批次。终止或修改之后来核对，每秒5次以内。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016588015)
   * @example
   * ```ts
   * const answer = await client.v3.brand.partner.cardMember.membershipActivities._activity_id_.get({
   *   activity_id: '10028001',
   *   query: { brand_id: '120344' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
