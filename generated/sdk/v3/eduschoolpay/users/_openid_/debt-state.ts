/** 由openapi/v3/eduschoolpay/users/{openid}/debt-state.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询校园轻松付欠款状态：请求 */
export interface GetRequest {
  /** 商户appid下的用户标识 */
  openid: string
}

/** 查询校园轻松付欠款状态：应答 */
export interface GetResponse {
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 用户状态 */
  state: string
  /** 当前用户欠款笔数 */
  debt_count: number
  /** 用户欠款状态更新时间 */
  update_time: string
}

/** 查询校园轻松付欠款状态：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/eduschoolpay/users/{openid}/debt-state#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/eduschoolpay/users/{openid}/debt-state',
  pathParameters: ['openid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询校园轻松付欠款状态
 *
 * 看用户是否有校园消费的欠款、欠几笔，扣款失败或解约之前用。`update_time`是欠款状态最后变动的时间，与查询时间不是一回事。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012469161)
 * @example
 * ```ts
 * const answer = await get(client, { openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA' })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.eduschoolpay.users._openid_.debtState`。 */
export interface PageMethods {
  /**
   * 查询校园轻松付欠款状态
   *
   * 看用户是否有校园消费的欠款、欠几笔，扣款失败或解约之前用。`update_time`是欠款状态最后变动的时间，与查询时间不是一回事。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012469161)
   * @example
   * ```ts
   * const answer = await client.v3.eduschoolpay.users._openid_.debtState.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
