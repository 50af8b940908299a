/** 由openapi/v3/ebike/charge/users/{openid}/contract.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 按用户标识查询充电扣费状态：请求 */
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
  /** 交易场景 */
  trade_scene: string
}

/** 按用户标识查询充电扣费状态：应答 */
export interface GetResponse {
  /** 服务商商户号 */
  mchid: string
  /** 用户标识 */
  openid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 充电授权扣费协议号 */
  contract_id?: string
  /** 协议状态 */
  contract_state: string
}

/** 按用户标识查询充电扣费状态：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/ebike/charge/users/{openid}/contract#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/ebike/charge/users/{openid}/contract',
  pathParameters: ['openid'],
  queryParameters: ['sub_mchid', 'trade_scene'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按用户标识查询充电扣费状态
 *
 * 手里没有协议号时，用openid加交易场景看用户是否开通充电自动扣费，开通了的会返回协议号。场景值须与预开通时相同。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
 * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *   query: { sub_mchid: '1900013511', trade_scene: 'CHARGE' },
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
    { name: 'trade_scene', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.ebike.charge.users._openid_.contract`。 */
export interface PageMethods {
  /**
   * 按用户标识查询充电扣费状态
   *
   * 手里没有协议号时，用openid加交易场景看用户是否开通充电自动扣费，开通了的会返回协议号。场景值须与预开通时相同。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml)
   * @deprecated `2019-12-16`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v3.ebike.charge.users._openid_.contract.get({
   *   openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *   query: { sub_mchid: '1900013511', trade_scene: 'CHARGE' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
