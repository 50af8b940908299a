/** 由openapi/v3/vehicle/etc/users/{openid}/contracts.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按用户标识查询ETC签约：请求 */
export interface GetRequest {
  /** 用户标识 */
  openid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** ETC授权扣费模板ID */
  plan_id: string
  /** 车牌号 */
  plate_number: string
}

/** 按用户标识查询ETC签约：应答 */
export interface GetResponse {
  /** 发起签约的appid */
  appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 用户在发起签约APP的标识 */
  sp_openid: string
  /** 子商户appid */
  sub_appid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** ETC扣费授权协议号 */
  contract_id: string
  /** ETC绑定状态 */
  bind_state: string
  /** 绑定的车牌号 */
  plate_number: string
  /** 用户在发起签约子APP的标识 */
  sub_openid?: string
}

/** 按用户标识查询ETC签约：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/vehicle/etc/users/{openid}/contracts#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/vehicle/etc/users/{openid}/contracts',
  pathParameters: ['openid'],
  queryParameters: ['sub_mchid', 'plan_id', 'plate_number'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按用户标识查询ETC签约
 *
 * 只知道用户时，用`openid`加`plan_id`和车牌号找到他的ETC绑定，取出扣款要用的`contract_id`。状态看`bind_state`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715623)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { sub_mchid: '1900013511', plan_id: '1000137', plate_number: '粤B10137' },
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
    { name: 'plan_id', required: true, schema: { kind: 'string' } },
    { name: 'plate_number', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.vehicle.etc.users._openid_.contracts`。 */
export interface PageMethods {
  /**
   * 按用户标识查询ETC签约
   *
   * 只知道用户时，用`openid`加`plan_id`和车牌号找到他的ETC绑定，取出扣款要用的`contract_id`。状态看`bind_state`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715623)
   * @example
   * ```ts
   * const answer = await client.v3.vehicle.etc.users._openid_.contracts.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { sub_mchid: '1900013511', plan_id: '1000137', plate_number: '粤B10137' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
