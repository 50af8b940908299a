/** 由openapi/v3/vehicle/etc/contracts/{contract_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询ETC签约状态：请求 */
export interface GetRequest {
  /** 商户etc绑定号 */
  contract_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 查询ETC签约状态：应答 */
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

/** 查询ETC签约状态：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/vehicle/etc/contracts/{contract_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/vehicle/etc/contracts/{contract_id}',
  pathParameters: ['contract_id'],
  queryParameters: ['sub_mchid'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 查询ETC签约状态
 *
 * 车主绑定ETC扣费之后，凭`contract_id`看`bind_state`与车牌是否对得上。扣款前确认一次，可避开已解绑的协议。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715667)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   contract_id: '202608010000000137',
 *   query: { sub_mchid: '1900013511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  query: [{ name: 'sub_mchid', schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.vehicle.etc.contracts._contract_id_`。 */
export interface PageMethods {
  /**
   * 查询ETC签约状态
   *
   * 车主绑定ETC扣费之后，凭`contract_id`看`bind_state`与车牌是否对得上。扣款前确认一次，可避开已解绑的协议。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715667)
   * @example
   * ```ts
   * const answer = await client.v3.vehicle.etc.contracts._contract_id_.get({
   *   contract_id: '202608010000000137',
   *   query: { sub_mchid: '1900013511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
