/** 由openapi/v3/businesscircle/user-authorizations/{openid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 商圈积分授权查询：请求 */
export interface GetRequest {
  /** 顾客openid */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 商圈商户ID */
  sub_mchid?: string | undefined
  /** 小程序appid */
  appid: string
}

/** 商圈积分授权查询：应答 */
export interface GetResponse {
  /** 顾客openid */
  openid: string
  /** 授权状态 */
  authorize_state: string
  /** 授权时间 */
  authorize_time?: string
  /** 取消授权时间 */
  deauthorize_time?: string
}

/** 商圈积分授权查询：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/businesscircle/user-authorizations/{openid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/businesscircle/user-authorizations/{openid}',
  pathParameters: ['openid'],
  queryParameters: ['sub_mchid', 'appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 商圈积分授权查询
 *
 * 看一位顾客是否开通了商圈积分、何时开通、有没有取消。openid在路径，小程序appid必给，漏收授权通知时用它补查。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534848)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474135)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { sub_mchid: '1900013511', appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'openid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'appid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.businesscircle.userAuthorizations._openid_`。 */
export interface PageMethods {
  /**
   * 商圈积分授权查询
   *
   * 看一位顾客是否开通了商圈积分、何时开通、有没有取消。openid在路径，小程序appid必给，漏收授权通知时用它补查。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012534848)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474135)
   * @example
   * ```ts
   * const answer = await client.v3.businesscircle.userAuthorizations._openid_.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { sub_mchid: '1900013511', appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
