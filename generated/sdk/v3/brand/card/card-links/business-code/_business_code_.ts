/** 由openapi/v3/brand/card/card-links/business-code/{business_code}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询交易连接名片添加进度：请求 */
export interface GetRequest {
  /** 业务申请编号 */
  business_code: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 品牌ID */
  brand_id: string
}

/** 查询交易连接名片添加进度：应答 */
export interface GetResponse {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
  /** 交易连接名片配置状态 */
  configuration_state:
    | 'WAITING_AUDIT'
    | 'AUDIT_REJECT'
    | 'WAITING_CONFIRMATION'
    | 'MERCHANT_ADMIN_REJECT'
    | 'IN_EFFECT'
    | (string & {})
  /** 驳回原因 */
  reject_reason?: string
}

/** 查询交易连接名片添加进度：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/brand/card/card-links/business-code/{business_code}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/brand/card/card-links/business-code/{business_code}',
  pathParameters: ['business_code'],
  queryParameters: ['brand_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询交易连接名片添加进度
 *
 * 添加连接规则之后，按业务申请编号看是待审、待商户管理员确认还是已经生效。`AUDIT_REJECT`是审核没过，`MERCHANT_ADMIN_REJECT`是商户不同意，原因看`reject_reason`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   business_code: 'BUSINESS20260801000137',
 *   query: { brand_id: '120344' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'business_code', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'brand_id', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.brand.card.cardLinks.businessCode._business_code_`。 */
export interface PageMethods {
  /**
   * 查询交易连接名片添加进度
   *
   * 添加连接规则之后，按业务申请编号看是待审、待商户管理员确认还是已经生效。`AUDIT_REJECT`是审核没过，`MERCHANT_ADMIN_REJECT`是商户不同意，原因看`reject_reason`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016366816)
   * @example
   * ```ts
   * const answer = await client.v3.brand.card.cardLinks.businessCode._business_code_.get({
   *   business_code: 'BUSINESS20260801000137',
   *   query: { brand_id: '120344' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
