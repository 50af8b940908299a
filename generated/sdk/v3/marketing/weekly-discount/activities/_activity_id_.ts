/** 由openapi/v3/marketing/weekly-discount/activities/{activity_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询周周惠活动详情：请求 */
export interface GetRequest {
  /** 活动ID */
  activity_id: string
}

/** 查询周周惠活动详情：应答 */
export interface GetResponse {
  /** 活动ID */
  activity_id?: string
  /** 活动名称 */
  activity_name: string
  /** 活动投放场景 */
  activity_scene: string
  /** 活动投放区域编码 */
  activity_area_code: string[]
  /** 活动指定付款方式 */
  activity_limit_pay?: string
  /** 活动优惠门槛，单位为分 */
  activity_transaction_minimum_amount: number
  /** 活动优惠金额，单位为分 */
  activity_coupon_amount: number
  /** 活动可使用周期 */
  activity_available_week: string[]
  /** 活动预算 */
  activity_max_amount: number
  /** 活动单天预算 */
  activity_max_amount_per_day?: number
  /** 活动开始时间 */
  activity_available_begin_time: string
  /** 活动结束时间 */
  activity_available_end_time: string
  /** 活动状态 */
  activity_state: string
  /** 活动备注 */
  activity_remark?: string
  /** 活动logo */
  activity_logo: string
}

/** 查询周周惠活动详情：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/weekly-discount/activities/{activity_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/weekly-discount/activities/{activity_id}',
  pathParameters: ['activity_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询周周惠活动详情
 *
 * 按活动ID看一场周周惠的优惠金额、每周哪几天可用、预算与起止时间，确认合适再报名。
 * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml)
 * @example
 * ```ts
 * const answer = await get(client, { activity_id: '10028001' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'activity_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.marketing.weeklyDiscount.activities._activity_id_`。 */
export interface PageMethods {
  /**
   * 查询周周惠活动详情
   *
   * 按活动ID看一场周周惠的优惠金额、每周哪几天可用、预算与起止时间，确认合适再报名。
   * @see [服务商文档](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.weeklyDiscount.activities._activity_id_.get({
   *   activity_id: '10028001',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
