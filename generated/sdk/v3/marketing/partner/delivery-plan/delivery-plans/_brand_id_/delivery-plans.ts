/** 由openapi/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 分页查询商品券投放计划：请求 */
export interface GetRequest {
  /** 品牌ID */
  brand_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 分页大小
   * 不大于50。
   */
  page_size?: number | undefined
  /** 分页起始位置 */
  offset?: number | undefined
  /** 投放计划线上状态 */
  plan_state?:
    | 'PLAN_CREATING'
    | 'PLAN_CREATED'
    | 'PLAN_TERMINATING'
    | 'PLAN_TERMINATED'
    | 'PLAN_EXPIRED'
    | 'PLAN_DELIVERING'
    | 'PLAN_PAUSED'
    | undefined
  /** 投放计划审核状态 */
  audit_state?: 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED' | undefined
  /** 投放计划ID */
  plan_id?: string | undefined
}

/** 分页查询商品券投放计划：应答 */
export interface GetResponse {
  /** 资源总条数 */
  total_count?: number
  /** 投放计划列表 */
  plan_list?: GetResponsePlanList[]
}

/** 分页查询商品券投放计划：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponsePlanList {
  /** 投放计划ID */
  plan_id: string
  /** 投放计划名称 */
  plan_name: string
  /** 投放计划状态 */
  plan_state:
    | 'PLAN_CREATING'
    | 'PLAN_CREATED'
    | 'PLAN_TERMINATING'
    | 'PLAN_TERMINATED'
    | 'PLAN_EXPIRED'
    | 'PLAN_DELIVERING'
    | 'PLAN_PAUSED'
    | (string & {})
  /** 开始可用时间 */
  delivery_start_time?: string
  /** 结束可用时间 */
  delivery_end_time?: string
  /** 批次ID */
  stock_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 营销标签 */
  recommend_word?: string
  /** 品牌ID */
  brand_id: string
  /** 总库存 */
  total_count?: number
  /** 单用户限领 */
  user_limit?: number
  /** 单日限领 */
  daily_limit?: number
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans',
  pathParameters: ['brand_id'],
  queryParameters: ['page_size', 'offset', 'plan_state', 'audit_state', 'plan_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'plan_list',
    total: 'total_count',
  },
})

/**
 * 分页查询商品券投放计划
 *
 * 列出品牌的投放计划，可按计划状态和审核状态过滤，跟进哪些在审、哪些被拒。每页最多50条；给了`plan_id`就只返回那一个计划。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`plan_list`的全部元素。第一页的`query.offset`须由你给出：表格没有说明从0还是从1开始。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
 * @example
 * ```ts
 * const answer = await get(client, { brand_id: '120344' })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'plan_list'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'page_size', schema: { kind: 'integer', maximum: 50 } },
    { name: 'offset', schema: { kind: 'integer' } },
    {
      name: 'plan_state',
      schema: {
        kind: 'string',
        enum: [
          { value: 'PLAN_CREATING' },
          { value: 'PLAN_CREATED' },
          { value: 'PLAN_TERMINATING' },
          { value: 'PLAN_TERMINATED' },
          { value: 'PLAN_EXPIRED' },
          { value: 'PLAN_DELIVERING' },
          { value: 'PLAN_PAUSED' },
        ],
      },
    },
    {
      name: 'audit_state',
      schema: {
        kind: 'string',
        enum: [
          { value: 'AUDIT_INITIAL' },
          { value: 'AUDIT_PROCESSING' },
          { value: 'AUDIT_PASSED' },
          { value: 'AUDIT_REJECTED' },
        ],
      },
    },
    { name: 'plan_id', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.partner.deliveryPlan.deliveryPlans._brand_id_.deliveryPlans`。 */
export interface PageMethods {
  /**
   * 分页查询商品券投放计划
   *
   * 列出品牌的投放计划，可按计划状态和审核状态过滤，跟进哪些在审、哪些被拒。每页最多50条；给了`plan_id`就只返回那一个计划。
   *
   * 分页返回：`paginate(client.v3.marketing.partner.deliveryPlan.deliveryPlans._brand_id_.deliveryPlans.get, request)`逐个取得`plan_list`的全部元素。第一页的`query.offset`须由你给出：表格没有说明从0还是从1开始。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016184563)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.partner.deliveryPlan.deliveryPlans._brand_id_.deliveryPlans.get({
   *   brand_id: '120344',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'plan_list'>
}
