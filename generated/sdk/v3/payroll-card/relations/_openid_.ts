/** 由openapi/v3/payroll-card/relations/{openid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询微工卡授权关系：请求 */
export interface GetRequest {
  /** 用户标识 */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
}

/** 查询微工卡授权关系：应答 */
export interface GetResponse {
  /** 用户标识 */
  openid: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED' | (string & {})
  /** 授权时间 */
  authorize_time?: string
  /** 取消授权时间 */
  deauthorize_time?: string
  /** 注册状态 */
  register_state?: 'UNDEFINED' | 'UNREGISTERED' | 'REGISTERED' | 'CLOSED' | (string & {})
  /** 注册时间 */
  register_time?: string
  /** 关闭充值时间 */
  close_time?: string
}

/** 查询微工卡授权关系：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/payroll-card/relations/{openid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/payroll-card/relations/{openid}',
  pathParameters: ['openid'],
  queryParameters: ['sub_mchid', 'appid', 'sub_appid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询微工卡授权关系
 *
 * 看用户是否授权给商户使用微工卡：没授权、已授权或者已取消，后两种带时间。核身、发薪之前先查，决定走哪种核身预下单。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461728)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: {
 *     sub_mchid: '1900013511',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sub_appid: 'wx91e0d5c73ab8264f',
 *   },
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
    { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
    { name: 'appid', schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.payrollCard.relations._openid_`。 */
export interface PageMethods {
  /**
   * 查询微工卡授权关系
   *
   * 看用户是否授权给商户使用微工卡：没授权、已授权或者已取消，后两种带时间。核身、发薪之前先查，决定走哪种核身预下单。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012461728)
   * @example
   * ```ts
   * const answer = await client.v3.payrollCard.relations._openid_.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: {
   *     sub_mchid: '1900013511',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sub_appid: 'wx91e0d5c73ab8264f',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
