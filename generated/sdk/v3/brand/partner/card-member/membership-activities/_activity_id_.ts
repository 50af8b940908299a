/** Generated from openapi/v3/brand/partner/card-member/membership-activities/{activity_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 修改品牌会员发券活动: request */
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

/** 修改品牌会员发券活动: response */
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
  /**
   * 活动状态
   * `MEMBERSHIP_ACTIVITY_CREATED` | `MEMBERSHIP_ACTIVITY_EFFECTIVE` | `MEMBERSHIP_ACTIVITY_TERMINATED` | `MEMBERSHIP_ACTIVITY_EXPIRED` 枚举值之一
   */
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

/** 修改品牌会员发券活动: codes of its errors */
export type PatchErrorCode = V3ErrorCode

/** 查询品牌会员发券活动: request */
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

/** 查询品牌会员发券活动: response */
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
  /**
   * 活动状态
   * `MEMBERSHIP_ACTIVITY_CREATED` | `MEMBERSHIP_ACTIVITY_EFFECTIVE` | `MEMBERSHIP_ACTIVITY_TERMINATED` | `MEMBERSHIP_ACTIVITY_EXPIRED` 枚举值之一
   */
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

/** 查询品牌会员发券活动: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface PatchResponseProductCouponStockList {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
}

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588044)
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
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

/** What the client needs to know of the operation below. */
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
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016588015)
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

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
}))
